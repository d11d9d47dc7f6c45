"""What made-up people say at made-up tables, as four note-takers type it; all of them are invented."""

VOICES = {
    "brief, in small letters": (
        "zainab from mulberry house says lads wait by the lift till 2am",
        "her brother yusuf was stopped 3 times outside seven sisters station",
        "ring me on 07700 900123 said one mum, or my sister 020 7946 0018",
        "my aunty rukhsana wont let the kids go past fenwick road any more",
        "one lad, 15, got excluded from oakbridge academy over a hoodie",
        "kwame's mum cried when she told it",
    ),
    "whole sentences": (
        "Amina Rahman told us that the imam at Masjid al-Huda never answers letters.",
        "Mrs Okonkwo has taught at St Brendan's Primary School for twenty-two years.",
        "On 14 March 2019 a man shouted at Fatima Begum outside 12 Larkspur Road.",
        "My neighbour Tadeusz Wiśniewski wrote to tadeusz.w@example.org and heard nothing.",
        "Mr Pemberton-Smythe of the Riverside Boxing Club gives lessons for nothing.",
        "Dr Nkechi Eze from Larkspur Surgery asked why nobody speaks to the youth.",
        "Since Mohammed Al-Tamimi left, the prayer room has been locked.",
        "Her daughter Priya Sundaram, aged 14, no longer takes the bus.",
    ),
    "IN CAPITALS, IN A HURRY": (
        "CONCERN FROM HODAN: POLICE AT E17 4QJ AGAIN",
        "TOLD BY OLUWASEUN ADEYEMI, CALL 07700 900456",
        "ABDIRAHMAN SAID NOBODY CAME",
        "ASK SIOBHAN GALLAGHER AT QUEENSBURY COMMUNITY CENTRE",
    ),
    "with signs, shorthand and slips": (
        "! yusif's cousin abt the gym on Larkspur Rd #stop-and-search",
        "? why did @hodan_e17 get banned, see https://example.org/hodan",
        '" they call my son Ibrahim a terrorist at school "',
        "> Kemi & Tunde want a youth club near Fenwick Road estate",
        "NI no QQ 12 34 56 C was read out loud at the desk, Shanelle heard it",
        "car AB12 CDE parks in front of Beth Shalom Synagogue",
        "Rivka Goldfarb, 82, lives alone at flat 4, 9 Larkspur Road, N15 6RT",
        "the twins Ayaan and Ayesha were born 3 May 2011",
        "NHS number 943 476 5919 on a letter for Mehmet Yılmaz",
        "Nguyễn Thị Hoa sells food by the gate",
        "José Fernández and Björn Åkesson run the five-a-side",
        "😀 Zainab again, with Kwame",
    ),
}
