namespace Quotes.Api.Tests.Text;

/// <summary>
/// Words as written pairs apart by spaces: those that a search for one must find in the other, and those that it must not.
/// </summary>
internal static class StemPairs
{
    public const string DutchMeet = """
        wapen/wapens kernwapen/kernwapens leverantie/leveranties wapenleverantie/wapenleveranties huis/huizen brief/brieven
        minister/ministers stad/steden hoofdstad/hoofdsteden zegt/zeggen zegt/zei zeggen/zeiden zei/gezegd groot/grote
        groot/groter
        groot/grootste grote/grotere man/mannen maan/manen raam/ramen ram/rammen boom/bomen bom/bommen been/benen mening/meningen
        foto/foto's fotos/foto's auto/auto's baby/baby's agenda/agenda's camera/camera's taxi/taxi's
        kind/kinderen schip/schepen lid/leden oorlog/oorlogen dag/dagen weg/wegen ei/eieren volk/volkeren
        idee/ideeën industrie/industrieën zee/zeeën kolonie/kolonieën bacterie/bacteriën
        universiteit/universiteiten mogelijkheid/mogelijkheden waarheid/waarheden soldaat/soldaten leraar/leraren burger/burgers
        vrouw/vrouwen partij/partijen verkiezing/verkiezingen regering/regeringen president/presidenten student/studenten
        journalist/journalisten politicus/politici museum/musea gemeente/gemeenten gemeente/gemeentes probleem/problemen
        artikel/artikelen systeem/systemen land/landen grens/grenzen prijs/prijzen reis/reizen kans/kansen prins/prinsen
        werk/werken werkt/werken werkte/werken gewerkt/werken maakt/maken maakte/maken gemaakt/maakten hoopt/hopen hoopte/gehoopt
        woont/wonen woonde/gewoond noemt/noemen genoemd/noemde verwacht/verwachten verwachtte/verwachten vertelt/vertellen
        vertelde/verteld denkt/denken dacht/gedacht brengt/gebracht kocht/kopen gekocht/koopt verkocht/verkopen zoekt/gezocht
        onderzoekt/onderzocht spreekt/spreken sprak/gesproken geeft/geven gaf/gegeven neemt/nemen nam/genomen schrijft/schreef
        blijft/gebleven krijgt/kreeg kiest/gekozen verliest/verloor begint/begon vindt/gevonden gaat/ging is/was heeft/had
        kan/konden
        reageert/reageren reageerde/gereageerd probeert/proberen controleerde/gecontroleerd steunt/steunde leidt/leiden
        aangekondigd/aankondigen uitgelegd/uitleggen meisje/meisjes huisje/huis verhaaltje/verhaal mannetje/man filmpje/film
        boekje/boek koninkje/koning hondje/honden nieuw/nieuwe mooi/mooie rood/rode wit/witte goed/beste veel/meer hoog/hogere
        sterk/sterkste belangrijk/belangrijkste teken/tekens leugen/leugens jongen/jongens haven/havens film/films team/teams
        methode/methodes methode/methoden procedure/procedures proces/processen adres/adressen congres/congressen crisis/crisissen
        motor/motoren professor/professoren kantoor/kantoren hoogleraar/hoogleraren gesprek/gesprekken verhaal/verhalen
        patiënt/patiënten officier/officieren directeur/directeuren directeur/directeurs buurman/buurmannen
        deelt/delen verdeeld/verdelen naam/namen voornaam/voornamen reden/redenen aanslag/aanslagen verslag/verslagen
        leeft/leefde regelt/geregeld handelt/gehandeld luistert/luisterde
        """;

    public const string DutchDiffer = """
        minister/mini minister/ministerie wapen/wap wapen/waap wapens/wappen man/maan mannen/manen ram/raam bom/boom bommen/bomen
        kant/kan kanten/kan mark/markt plan/plant bon/bond gas/gast las/last kas/kast rus/rust pun/punt hond/hon won/wond
        jong/jongen jongens/jonge teken/teek haven/haaf leugen/leug molen/mol keuken/keuk wagen/waag regen/reeg varken/vark
        kamer/kam kamer/kramer volgens/volgen tijdens/tijden wegens/wegen eens/een over/oven tegen/teeg morgen/zorgen
        groente/groen gemeente/gemeen rente/rennen gewoonte/gewoon hoogte/hoog ruimte/ruim ziekte/ziek
        huis/huid huis/buis brief/briefing stad/staat staten/steden staat/stad land/lading burger/burg lid/leed bal/baal
        ballen/balen
        zon/zoon zonnen/zonen zone/zon dak/dag dagen/daken vol/volk weg/wegen/wegens kerk/kern werk/wek leer/leraar
        school/schol scholen/schollen pil/pijl vis/vies vissen/viezen rok/rook rokken/roken kop/koop koppen/kopen
        bed/beet bad/bat zak/zaak zakken/zaken taak/tak taken/takken week/wek weken/wekken steen/sten
        politie/politiek politie/politici regering/regent regeren/regen president/presideren journalist/journaal partij/part
         bedrag/gedrag verkeer/verkeerd concert/conceert prijs/prins grens/grendel mens/men mensen/men
        aarde/aard zonde/zon orde/oord einde/ei oranje/oranjes moord/moor woord/worden paard/paar baard/baar
        universiteit/universum oorlog/oor oorzaak/oor soldaat/soldij reden/rijden redenen/rede gegevens/geven namens/nemen
        geboorte/geboren oké/ook toen/toon genoeg/genoegen generaal/generatie nationaal/natie kind/kin
        schip/schep been/ben beer/ber kool/kol kolen/kollen bol/boel hoop/hop haar/har keel/kel meer/mer heer/her
        muis/muur nacht/nach recht/rechter macht/machine dicht/dichter schrijver/schrijf lezer/lees
        actie/acteur media/middel ambassade/ambassadeur kanselier/kansel leverantie/lever munitie/munt vrede/vreemd
        """;

    public const string EnglishMeet = """
        weapon/weapons minister/ministers country/countries city/cities party/parties policy/policies company/companies
        box/boxes church/churches wish/wishes class/classes boss/bosses tax/taxes hero/heroes potato/potatoes bus/buses
        house/houses horse/horses case/cases judge/judges page/pages voice/voices price/prices crisis/crises analysis/analyses
        man/men woman/women child/children person/people foot/feet wife/wives life/lives knife/knives wolf/wolves thief/thieves
        say/says say/said say/saying claim/claims claim/claimed claim/claiming deny/denies deny/denied deny/denying
        try/tries try/tried make/makes make/made make/making take/took take/taken taking/taken hope/hoped hope/hoping
        hop/hopped hop/hopping stop/stopped stop/stopping plan/planned plan/planning admit/admitted admit/admitting
        refer/referred vote/voted vote/voting vote/votes believe/believed believe/believing change/changed change/changing
        charge/charged accuse/accused accuse/accusing promise/promised promise/promising warn/warned warn/warning
        attack/attacked attack/attacking attack/attacks kill/killed kill/killing call/called call/calling fall/fell miss/missed
        pass/passing press/pressed add/added end/ended start/started want/wanted need/needed ask/asked talk/talking work/worked
        help/helped play/played stay/staying agree/agreed agree/agrees agree/agreeing see/saw see/seen free/freed
        go/went go/gone do/did have/had be/was be/were be/been is/are know/knew know/known think/thought tell/told
        find/found leave/left feel/felt keep/kept hold/held write/wrote write/written speak/spoke speak/spoken break/broken
        choose/chose drive/driven rise/rose grow/grew throw/thrown fly/flew begin/began win/won run/ran stand/stood lose/lost
        send/sent spend/spent build/built buy/bought sell/sold teach/taught catch/caught fight/fought pay/paid meet/met lead/led
        hear/heard mean/meant die/died lie/lied eat/ate steal/stole forget/forgot become/became understand/understood
        big/bigger large/largest good/better bad/worst high/highest Trump/Trump's soldier/soldiers president/presidents
        election/elections government/governments lawyer/lawyers statement/statements vaccine/vaccines virus/viruses
        migrant/migrants border/borders aide/aides fate/fated name/naming fix/fixed show/showed raise/raising house/housing
        use/used use/using
        """;

    public const string EnglishDiffer = """
        minister/ministry minister/mini minister/ministerial new/news united/unit thing/think king/kin ring/rink wing/win
        hop/hope hopped/hoped hopping/hoping plan/plane planning/planing planned/planed rat/rate car/care star/stare bar/bare
        war/ware cut/cute us/use not/note sit/site fin/fine tap/tape tub/tube on/one her/here for/fore moral/morale
        human/humane past/paste police/policy policies/polices univers/university universe/university general/generate
        organ/organize nation/national nation/native politics/polite policy/polite arm/army arms/army bus/business busy/business
        gas/gasoline his/hi this/thi was/wa has/ha thus/thu always/alway perhaps/perhap during/dure nothing/noth
        morning/morn evening/even evening/event building/bull wedding/wed bed/be red/re hundred/hunder naked/nak
        sing/sin sing/single bring/brink spring/sprint string/strip being/bee need/nee seed/see feed/fee speed/spee
        leaf/leave leaves/leaf found/fund ground/grind wound/wind bound/bond hear/heart lie/lay die/day
        live/liver life/lift wife/wi case/cash base/bass basis/basin crisis/cross thesis/these
        lens/lend series/serious species/special mass/mas pass/past press/pres class/clas boss/bos loss/los
        president/preside president/precedent economy/economist economic/economy science/scientist
        law/lawyer court/courtesy vote/voter attack/attach state/statement state/static govern/government elect/election
        fat/fate unit/unite rout/route quit/quite suit/suite fat/fated found/founded aid/aide far/fare rid/ride win/wine
        dot/dote act/actor act/action active/action
        relate/relative create/creature import/important export/expert
        media/medium iron/irony ration/rational station/state nature/nation marine/mar corner/corn
        number/numb letter/let better/bet butter/but matter/mat offer/off power/pow tower/tow flower/flow
        """;

    public const string GermanMeet = """
        Waffe/Waffen Minister/Ministers Minister/Ministern Haus/Häuser Haus/Häusern Haus/Hauses Stadt/Städte Stadt/Städten
        Land/Länder
        Land/Ländern Land/Landes Kind/Kinder Kind/Kindern Kind/Kindes Mann/Männer Mann/Männern Frau/Frauen Buch/Bücher
        Buch/Büchern Brief/Briefe Brief/Briefen Brief/Briefes Krieg/Kriege Krieg/Krieges Krieg/Kriegs Tag/Tage Tag/Tagen
        Jahr/Jahre
        Jahr/Jahren Jahr/Jahres Wort/Wörter Wort/Worte Wort/Worten Partei/Parteien Regierung/Regierungen Wahl/Wahlen
        Zeitung/Zeitungen Lieferung/Lieferungen Soldat/Soldaten Student/Studenten Präsident/Präsidenten Journalist/Journalisten
        Politiker/Politikern Politiker/Politikers Bürger/Bürgern Lehrer/Lehrern Auto/Autos Foto/Fotos Firma/Firmen Thema/Themen
        Museum/Museen Universität/Universitäten Möglichkeit/Möglichkeiten Freundin/Freundinnen Ministerin/Ministerinnen
        Straße/Straßen Strasse/Straßen Grenze/Grenzen Problem/Probleme Problem/Problemen System/Systeme Gesetz/Gesetze
        Gesetz/Gesetzen Vertrag/Verträge Vertrag/Verträgen Mensch/Menschen Staat/Staaten Staat/Staates Opfer/Opfern
        Partner/Partnern Feind/Feinde Freund/Freunde Freund/Freunden Baum/Bäume Wald/Wälder Bild/Bilder Bild/Bildern
        sagen/sagt sagen/sagte sagen/gesagt sagte/sagten sage/sagst machen/macht machte/gemacht fragen/gefragt glaubt/glaubte
        hofft/hoffte hoffen/gehofft arbeitet/arbeiten arbeitete/gearbeitet warnt/warnte warnen/gewarnt fordert/fordern
        forderte/gefordert spricht/sprechen sprach/gesprochen gibt/geben gab/gab gegeben/gibt nimmt/nehmen nahm/genommen
        sieht/sehen
        gesehen/siehst liest/lesen trifft/getroffen hilft/geholfen findet/gefunden fand/finden bleibt/geblieben
        schreibt/geschrieben
        entscheidet/entschieden hält/gehalten fällt/fiel lässt/ließ läuft/gelaufen trägt/getragen fährt/gefahren steht/stand
        denkt/dachte bringt/gebracht kennt/gekannt weiß/wusste verliert/verloren geht/ging kommt/gekommen ist/war ist/gewesen
        hat/gehabt wird/wurde kann/konnte muss/musste will/wollte verkauft/verkaufte ankündigen/angekündigt
        groß/große groß/größer groß/größten großen/großes klein/kleine klein/kleineren neu/neue neue/neuen neuer/neues
        alt/älter alten/ältesten jung/jüngste stark/stärker gut/besser gut/besten viel/mehr hoch/höchste hohe/hoch
        wichtig/wichtigste
        deutsch/deutschen deutsche/deutscher politisch/politischen politische/politischer international/internationalen
        führt/führen führte/geführt Führer/Führern Ereignis/Ereignisse Bus/Busse Russe/Russen Deutschland/Deutschlands
        Team/Teams Interview/Interviews
        """;

    public const string GermanDiffer = """
        Minister/Mini Minister/Ministerium Waffe/Waffel Waffen/Waffeln Mutter/Mut Vater/Fata Lehrer/Lehre Lehrer/Leere Wasser/was
        Messer/Messe Messe/Masse Maß/Masse Feuer/Feier Kammer/Kamm Bauer/Bau Baum/Bau Haus/Hut Haus/Hausierer
        Stadt/Staat Städte/Staaten Stadt/statt Land/Landung Kind/Kinn Frau/Freude Buch/Bucht Bücher/Buchten
        Brief/Briefing Krieg/Krieger Tag/Tagung Jahr/Jahrzehnt Wort/Wert Worte/Werte Partei/Partie Parteien/Partien
        Partei/Partner Regierung/Region Wahl/Wal Zeitung/Zeit Lieferung/Leder Soldat/Sold Student/Studie Präsident/Präsidium
        Journalist/Journal Politiker/Politik Polizei/Politik Bürger/Burg Bürgschaft/Bürger Auto/Autor Foto/Form Firma/Firm
        Thema/Theater Museum/Muse Universität/Universum Möglichkeit/Mögen Straße/Strauß Grenze/Kranz Problem/Probe System/Symptom
        Gesetz/Sitz Vertrag/Verrat Vertrag/Antrag Mensch/Mensa Staat/Status Opfer/Oper Opfer/offen Partner/Partei Feind/Fein
        Freund/Freude Wald/Wand Bild/Bildung Rad/Rat Räder/Räte Seite/seit Seiten/seit oder/Ode unter/und über/übel
        hinter/hin immer/im wieder/wie aber/ab leider/Leid leiden/leider sondern/Sonde morgen/Sorgen gegen/gehen wegen/Weg
        rechts/Recht links/Link nichts/nicht Mitte/Mittel Mitteln/Mitten Ende/ändern Rede/Reederei reden/retten lügen/legen
        liegen/lügen bieten/bitten bitten/beten reisen/reißen wissen/weisen Weise/Waise lassen/lesen haben/heben
          fragen/Fragment glauben/Glas hoffen/Hof arbeiten/Arbeiter warnen/warten
        sprechen/Sprache geben/Gabe sehen/See helfen/Hälfte finden/Fund bleiben/Blei schreiben/Schrei steigen/Stein
        tragen/Trog fahren/Fahne stehen/Stein denken/Dank bringen/Brink kennen/Kind konnte/Konto musste/Muster
        Fahrer/Führer Arm/Armee Finger/fing Fehler/fehlen Besucher/Besuch Richter/richten Täter/Tat Lager/Lage Leiter/leiten
        Kritiker/Kritik Reis/Reise Osten/Ostern genug/genügen Gas/Gasse Fass/Fassung
        Kuss/Küste Glas/Glanz Nation/national Amerika/amerikanisch Russland/Russe
        Deutschland/deutsch China/Chinese Frieden/Friedhof Ernte/ernst Kanzler/Kanzel General/Generation
        """;

    public const string FrenchMeet = """
        ministre/ministres arme/armes journal/journaux cheval/chevaux bateau/bateaux grand/grande grand/grandes petit/petites
        heureux/heureuse président/présidente élu/élue national/nationale nationaux/national bon/bonne français/française est/sont
         dit/disait peut/peuvent ville/villes élection/élections
        """;

    public const string FrenchDiffer = """
        ministre/ministère arme/armée pays/paye franc/France temps/tempe mois/moi fois/foi corps/cor voix/voie plus/plu
        paix/pain élu/élite
        """;
}
