"""What is never marked: boroughs, offices, public bodies and groups, religions, festivals, platforms, public attacks.

It is a list of phrases, and a finding is let go only where it lies within one of them or is nothing but such words. It
never silences a phrase that goes on with a name: “Finsbury Park Mosque” is marked, “Finsbury Park” is not.
"""

from __future__ import annotations

import re
from functools import cached_property

from workshop_app.privacy.words import word_set

BOROUGHS = (
    "Barking and Dagenham",
    *("Barnet", "Bexley", "Brent", "Bromley", "Camden", "City of London", "Croydon", "Ealing", "Enfield", "Greenwich"),
    *("Hackney", "Hammersmith and Fulham", "Haringey", "Harrow", "Havering", "Hillingdon", "Hounslow", "Islington"),
    *("Kensington and Chelsea", "Kingston upon Thames", "Lambeth", "Lewisham", "Merton", "Newham", "Redbridge"),
    *("Richmond upon Thames", "Southwark", "Sutton", "Tower Hamlets", "Waltham Forest", "Wandsworth", "Westminster"),
)
_PHRASES = """
Greater London; East London; West London; North London; South London; Inner London; Outer London; City Hall;
East End; Home Office; Home Secretary; Prime Minister; Foreign Office; Cabinet Office; Mayor of London;
London Assembly; London Councils; Metropolitan Police; Met Police; Scotland Yard; New Scotland Yard;
British Transport Police; Counter Terrorism Policing; Crown Prosecution Service; Department for Education;
Department of Health; Ministry of Justice; Charity Commission; Youth Justice Board; Prevent Duty;
Prevent Strategy; Prevent Board; Channel Panel; CONTEST Board; London CONTEST Board; London Hate Crime Panel;
Hate Crime Panel; Safer Neighbourhood Team; Neighbourhood Watch; Transport for London; Job Centre;
Citizens Advice; Tell Mama; Community Security Trust; Muslim Council of Britain; Board of Deputies;
Victim Support; National Action; Britain First; English Defence League; Islamic State; Al Qaeda;
Muslim Brotherhood; Hizb ut Tahrir; Combat 18; Patriotic Alternative; Black Lives Matter; Extinction Rebellion;
Just Stop Oil; Church of England; Roman Catholic; Greek Orthodox; Russian Orthodox; Jehovah Witnesses;
Downing Street; Cable Street; Fleet Street; Wall Street; Sesame Street; Coronation Street; High Street;
High Road; Bond Street; Oxford Street; Regent Street; Brick Lane; Edgware Road; Whitechapel Road; Park Lane;
Abbey Road; Drury Lane; Carnaby Street; Trafalgar Square; Parliament Square; Leicester Square; Russell Square;
Tavistock Square; Whitehall Place; London Bridge; Tower Bridge; Westminster Bridge; Borough Market;
Finsbury Park; Parsons Green; Fishmongers Hall; Grenfell Tower; Finsbury Park mosque attack; Manchester Arena;
Hyde Park; Wembley Park; Olympic Park; Wembley Stadium; Royal Albert Hall; Chatham House Rule; Chatham House;
Royal Opera House; Albert Hall; Old Trafford; Buckingham Palace; Kensington Palace; Crystal Palace; Canary Wharf;
Covent Garden; King's Cross; Charing Cross; Eid al Fitr; Eid al Adha; Friday Prayers; Black History Month;
Pride Month; Holy Week; Good Friday; Boxing Day; Year 7; Sixth Form; Ofsted; Sure Start; Duke of Edinburgh;
Girl Guides; Scouts Association; British Values; Human Rights Act; Equality Act; Terrorism Act;
Online Safety Act; Data Protection Act; Trading Standards; Social Services; Children's Services;
Adult Social Care; Housing Association; Housing Benefit; House of Commons; House of Lords; Houses of Parliament;
White House; Labour Party; Conservative Party; Green Party; Premier League; World Cup; Red Cross;
Amnesty International; Save the Children; Fishmongers' Hall; Hizb ut-Tahrir; Tom, Dick and Harry; Call of Duty;
Eid Mubarak; Ramadan Mubarak; Ramadan Kareem; Jummah Mubarak; Happy Diwali; Happy Eid; Chag Sameach; Good Yom Tov;
Shabbat Shalom; Happy Vaisakhi; Happy Holi; Nowruz Mubarak; As Salaam Alaikum; Assalamu Alaikum; Wa Alaikum Salaam;
Sat Sri Akaal; Dzien Dobry; Hos Geldiniz; Bom Dia; Buna Ziua; E Kaabo; Iska Warran; Facebook; Google; Instagram; TikTok;
Telegram; WhatsApp; YouTube;
Reddit; Discord; Snapchat; Twitter; Twitch; Netflix;
"""
_LINES = "Victoria|Jubilee|Northern|Piccadilly|Central|District|Circle|Bakerloo|Metropolitan|Elizabeth|Overground"
_ALLOWED = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        re.escape(phrase).replace("\\ ", "[ ]")
        for phrase in sorted(
            {
                phrase.strip()
                for line in (*_PHRASES.split("\n"), *BOROUGHS)
                for phrase in line.split(";")
                if phrase.strip()
            },
            key=len,
            reverse=True,
        )
    )
    + rf"|(?:{_LINES})[ ]line|(?:{'|'.join(BOROUGHS)})[ ](?:Council|Police|Borough Council|Town Hall))(?![\w])",
    re.IGNORECASE,
)


class Allowed:
    """Where in a folded text such phrases stand; looked for once, and only when somebody asks."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each, in order."""
        return tuple(match.span() for match in _ALLOWED.finditer(self._text))

    def covers(self, start: int, end: int) -> bool:
        """Whether a range lies within one of them."""
        return any(begins <= start and end <= ends for begins, ends in self.ranges)


ALLOWED_WORDS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december london londoner londoners england english britain british scotland scottish
    wales welsh ireland irish europe european uk africa african asia asian america american australia arabia arab
    arabic caribbean latin mediterranean balkan scandinavian afghanistan afghan albania albanian algeria algerian
    angola angolan bangladesh bangladeshi bengal bengali sylhet sylheti bosnia bosnian brazil brazilian bulgaria
    bulgarian china chinese mandarin cantonese colombia colombian congo congolese croatia cyprus cypriot ecuador
    egypt egyptian eritrea eritrean ethiopia ethiopian france french gambia gambian germany german ghana ghanaian
    greece greek india indian iran iranian iraq iraqi israel israeli italy italian jamaica jamaican japan japanese
    jordan jordanian kashmir kashmiri kenya kenyan kosovo kurdistan kurdish kurd kurds lebanon lebanese libya libyan
    mali morocco moroccan nepal nepali nigeria nigerian pakistan pakistani palestine palestinian philippines
    filipino poland polish portugal portuguese punjab punjabi romania romanian roma russia russian saudi senegal
    serbia serbian sierra somalia somali somaliland spain spanish sudan sudanese syria syrian tamil tigray tunisia
    tunisian turkey turkish uganda ukraine ukrainian urdu hindi gujarati farsi dari pashto yoruba igbo hausa twi
    krio swahili lingala amharic tigrinya hebrew yiddish vietnam vietnamese yemen yemeni zimbabwe zimbabwean gaza
    jerusalem mecca makkah medina muslim muslims islam islamic islamist sunni shia sufi ahmadi salafi wahhabi
    christian christians christianity catholic protestant anglican orthodox evangelical pentecostal methodist
    baptist quaker jew jews jewish judaism hasidic charedi haredi hindu hindus sikh sikhs sikhi buddhist buddhists
    jain rastafarian allah god jesus christ quran koran bible torah talmud gita imam imams rabbi ramadan ramadhan
    eid diwali hanukkah chanukah christmas easter passover pesach purim vaisakhi lent ashura nowruz newroz navratri
    holi jummah jumma fajr zuhr dhuhr asr maghrib isha salah salat salaam salam iftar suhoor zakat hajj umrah hijab
    niqab burqa abaya jihad sharia halal haram kosher shabbat shabbos inshallah mashallah alhamdulillah subhanallah
    wallahi isis daesh isil taliban hamas hezbollah boko edl bnp ukip nf antifa incel incels qanon windrush grenfell
    brexit covid facebook instagram insta tiktok telegram whatsapp youtube reddit discord snapchat twitter twitch
    google netflix amazon uber zoom prevent channel contest ofsted nhs mps met police parliament westminster
    whitehall guardian mail sun mirror telegraph arsenal chelsea tottenham spurs millwall fulham brentford barcelona
    madrid liverpool everton paris berlin rome kabul mogadishu lagos accra istanbul ankara dhaka karachi lahore
    islamabad delhi mumbai warsaw kyiv bucharest dublin belfast glasgow edinburgh cardiff birmingham manchester
    leeds bradford luton leicester oxford cambridge brighton hackney newham brent barnet camden ealing enfield
    greenwich haringey harrow havering hillingdon hounslow islington lambeth lewisham merton redbridge southwark
    sutton wandsworth bexley bromley croydon kensington hammersmith richmond kingston barking dagenham brixton
    peckham stratford walthamstow whitechapel southall wembley ilford dalston edmonton tooting streatham deptford
    woolwich bangla patois creole roblox minecraft fortnite kick gab parler rumble signal messenger nextdoor
    playstation xbox chatgpt snap merhaba namaste shalom vanakkam akwaaba bonjour gracias shukran merci obrigado spasibo
    shukria mandem habibi habibti akhi ukhti astaghfirullah tfl dwp
    الله اكبر أكبر صلى عليه وسلم إن شاء الحمد لله السلام عليكم
    """
)
"""Single words with a capital that are nobody's name, or rarely: as topics they stand in every second line."""

SHORTHAND = word_set(
    """
    sw num addr enuf info dont wont cant didnt doesnt isnt wasnt thats whats abt bc cos coz tho thru pls plz yall
    gonna gotta wanna innit bruv fam mandem gyal lol omg imo btw asap yrs yr sch yth mtg mtgs tmrw tmw thurs weds tues
    fri sat sun mon appt ppl govt dept coord comms vol vols agm bk bks nr opp btwn hrs mins wk wks eve aft approx incl
    excl esp esol send ehcp dsl slt mash yot yjs camhs marac cse cce fgm gcse gcses ks1 ks2 ks3 ks4 ks5 q1 q2 q3 q4 asb
    cctv pcso pcsos tra snt dob tbc tbd fyi ofc defo obvs prob probs deffo wagwan wagwarn peng feds roadman roadmen dem
    dat dis bwoy waz teh wiv ks apr feb jul aug sept oct nov dec
    mopac hca ctiru iopc ctp lpt vawg ctsa cps cqc dfe ofcom rse pshe eal senco nqt slt hod dofe icb lfb btp ngo ngos
    vcse hmo nw pr qa vr www tfl hr gp gps tv mps ict pta aob cpd dbs gdpr foi faq pdf rsvp diy
    """
)
"""How people shorten words when they are in haste, and how they talk: nobody's name."""
