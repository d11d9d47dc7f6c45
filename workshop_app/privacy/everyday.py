"""Words that everybody uses and that nobody is called, beyond those of `resources/identifiers/common.txt`.

That list is what is said most; these are things of a hall, a street, a kitchen and a school that are said now and then,
and what grammar makes of a word. They are never certain, and possible only where the encoder is rather sure.
"""

from __future__ import annotations

from workshop_app.privacy.names import common_words, known_names
from workshop_app.privacy.words import word_set

THINGS = word_set(
    """
    rucksack backpack tracksuit hoodie headscarf hijab niqab kufi thobe abaya turban kippah burka balaclava anorak parka
    trainers wellies flipchart whiteboard projector lanyard clipboard biro felt-tip sharpie highlighter laminator
    photocopier sellotape blu-tack post-it post-its postit postits sticker stickers leaflet leaflets flyer flyers poster
    handout handouts worksheet printout questionnaire raffle tombola bunting gazebo marquee trestle urn tea-towel kettle
    teapot flask thermos biscuit biscuits custard crumpet crumpets scone scones samosa samosas pakora bhaji biryani
    pilau jollof fufu egusi suya plantain injera halwa baklava pierogi borscht dosa idli roti chapati naan paratha
    kibbeh falafel houmous hummus tabbouleh empanada empanadas arepa arepas tapas paella pho ramen sushi dim-sum
    dumplings challah latkes kugel bagel bagels lahmacun borek börek gozleme kebab kebabs shawarma doner chippy squash
    cordial espresso latte cappuccino crisps prawn oat gluten vegan veggie zumba jujitsu judo karate taekwondo aikido
    kickboxing yoga pilates netball dodgeball badminton parkour skateboard skateboards scooter scooters moped mopeds
    e-scooter e-scooters rickshaw buggy pushchair pram wheelchair zimmer crutches hearing-aid inhaler epipen lockup
    lockups stairwell stairwells stairwall landing banister railing railings balcony cladding boiler radiator mould damp
    mildew rat rats mice cockroach cockroaches bedbugs flytipping fly-tipping skip wheelie bins lamppost lampost kerb
    pavement pothole potholes alleyway underpass subway towpath bollard bollards cul-de-sac bedsit maisonette tenancy
    landline voicemail handset sim charger earphones headphones selfie hashtag emoji meme memes livestream podcast vlog
    algorithm chatbot deepfake deepfakes doxxed doxxing trolling troll trolls catfish sexting nudes vape vapes vaping
    weed spliff skunk nitrous balloons canister canisters cannabis ketamine heroin methadone naloxone machete zombie
    knife knives blade acid swastika graffiti tagging firework fireworks rocket rockets brick bricks lighter petrol
    eggs egging windscreen wiper wipers hatchback hubcap numberplate bonnet exhaust crèche creche minibus coach trip
    lido sauna allotment allotments orchard compost greenhouse bandstand playpark cemetery crematorium hearse mortuary
    wudu ablutions prayer mat minbar mimbar qibla minaret adhan azan sermon khutba khutbah altar pew pews hymn hymns
    incense rosary candle candles menorah sukkah mezuzah tzedakah shiva seder matzah langar kirtan diya aarti puja
    mandap tilak garland garlands henna mehndi dhol tabla drumming bhangra afrobeats drill grime dancehall reggae
    soca calypso steelpan qawwali nasheed nasheeds ukulele keyboard keyboards tambourine karaoke bingo dominoes
    ludo carrom chess draughts jigsaw origami crochet knitting embroidery sewing quilt patchwork pottery mural murals
    collage spraypaint canvas easel caretaker caretakers postman postie lollipop milkman binman binmen bouncer bouncers
    paramedic paramedics firefighter firefighters plumber electrician roofer plasterer scaffolder bricklayer florist
    fishmonger greengrocer newsagent optician pharmacist midwife midwives optometrist physio counsellor counsellors
    chaplain churchwarden sacristan verger organist choirmaster muezzin cantor treasurer note-taker scribe timekeeper
    facilitator facilitators interpreter interpreters mentor mentors mentee mentees trustee trustees intern interns
    apprentice apprentices muppet muppets plonker numpty wally pillock eejit toerag tosser prat pickney yute yutes
    gaffer guvnor geezer geezers bloke blokes lass lasses wean bairn tyke nipper toddler toddlers teen teens tween
    pensioner pensioners widow widower divorcee orphan refugee refugees migrant migrants newcomer newcomers squatter
    rough-sleeper busker punter punters heckler hecklers bystander bystanders onlooker onlookers passerby neighbour
    bailiff bailiffs magistrate magistrates barrister barristers usher ushers juror jurors probation parole tagging
    bail caution cautioned arrested handcuffs handcuffed taser tasered baton batons truncheon bodycam helmet visor
    plait plaits cornrows dreadlocks dreads fade beard beards moustache stubble eyebrow eyebrows lashes manicure nail
    nails varnish perfume aftershave deodorant shampoo comb hairdryer clippers hairnet apron oven hob microwave fridge
    freezer toaster saucepan spatula ladle colander cutlery crockery serviette napkin tablecloth doormat curtain blinds
    duvet mattress bunk sofa settee armchair stool cupboard wardrobe drawer bookshelf lampshade lightbulb fuse socket
    refresher icebreaker icebreakers warm-up energiser plenary breakout takeaway takeaways walkabout signposting
    scoping stocktake snapshot overview roundup recap minutes agenda apologies actions vigil vigils candlelit
    anti-semitic antisemitic islamophobic homophobic transphobic xenophobic sectarian supremacist supremacists neo-nazi
    groomer groomers grooming recruiter recruiters radicalise radicalised deradicalise extremist extremists
    """
)
_ENDS = ("s", "es", "ed", "d", "ing", "ly", "ness", "less", "ful")
_STARTS = ("un", "re", "non", "over", "anti", "pre", "mis", "dis", "ex")
_SHORTEST_STEM, _SHORTEST_PART = 4, 3


def is_everyday(word: str) -> bool:
    """Whether a word in small letters is such a thing, or what grammar makes of a word that everybody uses."""
    return word in THINGS or (word not in known_names() and _is_made(word))


def is_of_two(word: str) -> bool:
    """Whether a word is put together from two that everybody uses (“letterbox”); nobody in the lists is called so."""
    if word in known_names():
        return False
    common = common_words()
    places = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return any(word[:place] in common and word[place:] in common for place in places)


def _is_made(word: str) -> bool:
    common = common_words()
    stems = [word.removesuffix(end) for end in _ENDS if word.endswith(end)]
    stems += [word.removeprefix(start) for start in _STARTS if word.startswith(start)]
    return any(len(stem) >= _SHORTEST_STEM and (stem in common or stem + "e" in common) for stem in stems)
