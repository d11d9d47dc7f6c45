"""Reading our SQLCipher files without SQLCipher: what somebody with the key and a file in hand would see."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT, IV = 2048, 48, 16, 16  # decision 024


def decrypted_pages(path: Path, key: bytes) -> list[bytes]:
    """The plain content of each page, in file order. The key is raw; each page ends in its IV and its HMAC."""
    data = path.read_bytes()
    pages = []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return pages
