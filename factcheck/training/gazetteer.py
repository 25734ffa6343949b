"""Names of places, people and organisations, by kind: for a name, another of its kind."""

from __future__ import annotations

from factcheck.training.wordlists import listed

__all__ = [
    "CITIES",
    "CITY_COUNTRY",
    "COUNTRIES",
    "FIRST_NAMES",
    "MONTHS",
    "NATIONALITIES",
    "ORGANISATIONS",
    "ORGANISATION_WORDS",
    "SURNAMES",
    "TITLES",
    "WEEKDAYS",
]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
# country, nationality, cities
_COUNTRIES = """
France:French:Paris,Lyon,Marseille,Toulouse,Bordeaux,Lille;Germany:German:Berlin,Munich,Hamburg,Cologne,Frankfurt,Dresden;
Italy:Italian:Rome,Milan,Naples,Turin,Venice,Florence;Spain:Spanish:Madrid,Barcelona,Valencia,Seville;Portugal:Portuguese:Lisbon,Porto;
Poland:Polish:Warsaw,Krakow,Gdansk;Russia:Russian:Moscow,Kazan,Novosibirsk;Ukraine:Ukrainian:Kyiv,Odessa,Kharkiv,Lviv;
Turkey:Turkish:Ankara,Istanbul,Izmir;Greece:Greek:Athens,Thessaloniki;Sweden:Swedish:Stockholm,Gothenburg;Norway:Norwegian:Oslo,Bergen;
Denmark:Danish:Copenhagen;Finland:Finnish:Helsinki;Austria:Austrian:Vienna,Salzburg,Graz;Switzerland:Swiss:Zurich,Geneva,Basel,Bern;
Belgium:Belgian:Brussels,Antwerp,Ghent;Hungary:Hungarian:Budapest;Romania:Romanian:Bucharest;Bulgaria:Bulgarian:Sofia;
Serbia:Serbian:Belgrade;Croatia:Croatian:Zagreb;Ireland:Irish:Dublin,Cork;Iceland:Icelandic:Reykjavik;Japan:Japanese:Tokyo,Osaka,Kyoto,Nagoya;
China:Chinese:Beijing,Shanghai,Shenzhen,Wuhan,Guangzhou;India:Indian:Delhi,Mumbai,Kolkata,Chennai;Pakistan:Pakistani:Karachi,Lahore,Islamabad;
Bangladesh:Bangladeshi:Dhaka;Indonesia:Indonesian:Jakarta;Malaysia:Malaysian:;Thailand:Thai:Bangkok;Vietnam:Vietnamese:Hanoi;
Iran:Iranian:Tehran;Iraq:Iraqi:Baghdad,Basra,Mosul;Syria:Syrian:Damascus,Aleppo;Lebanon:Lebanese:Beirut;Jordan:Jordanian:Amman;
Israel:Israeli:Haifa;Egypt:Egyptian:Cairo,Alexandria;Libya:Libyan:Tripoli,Benghazi;Tunisia:Tunisian:Tunis;Algeria:Algerian:Algiers;
Morocco:Moroccan:Rabat,Casablanca;Sudan:Sudanese:Khartoum;Ethiopia:Ethiopian:;Kenya:Kenyan:Nairobi;Nigeria:Nigerian:Lagos,Abuja;
Ghana:Ghanaian:Accra;Senegal:Senegalese:Dakar;Canada:Canadian:Toronto,Montreal,Vancouver,Ottawa;Mexico:Mexican:;Brazil:Brazilian:;
Argentina:Argentine:;Chile:Chilean:Santiago;Peru:Peruvian:Lima;Colombia:Colombian:Bogota;Venezuela:Venezuelan:Caracas;Cuba:Cuban:Havana;
Australia:Australian:Sydney,Melbourne,Brisbane,Perth;Afghanistan:Afghan:Kabul,Kandahar;Kazakhstan:Kazakh:;Yemen:Yemeni:Sanaa;
Somalia:Somali:Mogadishu;Albania:Albanian:Tirana;Georgia:Georgian:;Armenia:Armenian:Yerevan;Nepal:Nepalese:Kathmandu;
Britain:British:London,Manchester,Liverpool,Birmingham,Leeds,Glasgow,Edinburgh;America:American:Boston,Chicago,Detroit,Seattle,Houston,Dallas,Denver,Miami,Atlanta,Philadelphia
"""
_ROWS = [row.split(":") for row in _COUNTRIES.replace("\n", "").split(";")]
COUNTRIES = tuple(row[0] for row in _ROWS)
NATIONALITIES = tuple(row[1] for row in _ROWS)
CITY_COUNTRY = {city: row[0] for row in _ROWS for city in row[2].split(",") if city}
CITIES = tuple(CITY_COUNTRY)
FIRST_NAMES = listed(
    """Tom Mary John Peter Paul Anna Maria Michael David Robert James William George Thomas Charles
    Richard Daniel Mark Steven Edward Brian Kevin Jason Eric Stephen Andrew Frank Scott Gary
    Patrick Sarah Laura Linda Susan Karen Nancy Lisa Betty Helen Sandra Emily Emma Julia Kate
    Alice Jane Elena Ivan Sergei Dmitri Olga Natalia Vladimir Ahmed Mohammed Ali Omar Fatima
    Layla Yusuf Sami Hans Klaus Jürgen Heinrich Pierre Jean Marie Claire Jacques Luis Carlos
    Juan Pedro Marta Sofia Kenji Hiroshi Yuki Akira Wei Li Ming Alex Bob Bill Jim Joe Fred Ken
    Nick Dan Mike Steve Tony Margaret Barbara Elizabeth Jennifer Jessica Patricia Amanda Rachel
    Victoria Catherine Diana Henry Arthur Albert Walter Oscar Felix Leo Max Oliver Harry Jack
    Simon Martin Philip Louis Donald Barack Angela Emmanuel Boris Hillary Joseph Benjamin Samuel
    Jacob Anthony"""
)
SURNAMES = listed(
    """Smith Johnson Brown Miller Davis Wilson Anderson Taylor Moore Jackson Thompson Harris Clark
    Lewis Robinson Walker Young Allen Wright Scott Hill Green Adams Baker Nelson Carter Mitchell
    Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook
    Rogers Schmidt Weber Wagner Becker Hoffmann Koch Richter Klein Dubois Moreau Laurent
    Lefebvre Garnier Garcia Martinez Lopez Sanchez Fernandez Romero Torres Rossi Ferrari Bianchi
    Romano Ivanov Petrov Sokolov Volkov Morozov Tanaka Suzuki Watanabe Yamamoto Kobayashi Chen
    Wang Zhang Liu Huang Kim Park Nguyen Singh Patel Khan Hussein Haddad Mansour Khalil Nasser
    Novak Dvorak Kowalski Nowak Hansen Larsen Johansson Lindberg Virtanen"""
)
TITLES = frozenset(
    listed(
        """Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. President Minister Chancellor Senator Governor
        Professor Prof. King Queen Prince Princess Pope General Colonel Captain Judge Mayor
        Sir Lady Lord Secretary Ambassador Bishop Archbishop Sheikh Emperor Commissioner"""
    )
)
ORGANISATION_WORDS = frozenset(
    listed(
        """University College School Institute Academy Company Corporation Inc Inc. Ltd Corp
        Corp. Bank Group Party Ministry Department Council Committee Commission Agency
        Authority Association Union League Club Society Foundation Organization Organisation
        Hospital Airlines Airways Motors Times Post Journal Army Navy Parliament Congress
        Senate Court Office Bureau Federation Institution Museum Records Orchestra Centre
        Center"""
    )
)
ORGANISATIONS = (
    *("NATO", "UNICEF", "UNESCO", "NASA", "FIFA", "OPEC", "Interpol", "Greenpeace", "Amnesty"),
    *("Microsoft", "Google", "Apple", "Amazon", "Facebook", "Twitter", "Samsung", "Sony", "Nokia"),
    *("Toyota", "Volkswagen", "Boeing", "Airbus", "Siemens", "Gazprom", "Shell", "Reuters", "BBC"),
    *("CNN", "Oxfam", "IBM", "Intel", "Honda", "Renault", "Lufthansa", "Huawei", "Pfizer", "Bayer"),
)
