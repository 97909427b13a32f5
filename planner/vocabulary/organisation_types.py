"""The types of organisation, and what rosters call them."""

from functools import cache
from typing import NamedTuple

from planner.vocabulary.spelling import closest, fold


class OrganisationType(NamedTuple):
    """What kind of body a participant comes from, such as a government or an NGO."""

    key: str
    label: str


ORGANISATION_TYPES = (
    OrganisationType("government", "Government"),
    OrganisationType("un-agency", "UN agency"),
    OrganisationType("igo", "Intergovernmental organisation"),
    OrganisationType("ngo", "NGO"),
    OrganisationType("academia", "Academia"),
    OrganisationType("private-sector", "Private sector"),
    OrganisationType("donor", "Donor"),
    OrganisationType("media", "Media"),
    OrganisationType("individual", "Individual"),
)

# What rosters write in English, French, Spanish and Portuguese, folded and with `organisation` for
# `organization`. What could be two types stands in `_UNCERTAIN`.
_SPELLINGS = {
    "government": (
        "governments|governmental|govt|gov|national government|local government|state government|"
        "federal government|provincial government|central government|government agency|"
        "government agencies|government body|government department|government entity|"
        "government institution|government ministry|government office|government official|"
        "government officials|government organisation|government representative|"
        "government representatives|government sector|governmental agency|governmental body|"
        "governmental entity|governmental institution|governmental organisation|"
        "governmental organisations|national authority|national authorities|member state|"
        "member states|ministry|ministries|line ministry|permanent mission|police|national police|"
        "gouvernement|gouvernements|gouvernemental|gouvernementale|agence gouvernementale|"
        "institution gouvernementale|organisme gouvernemental|organisation gouvernementale|"
        "ministere|ministeres|etat membre|police nationale|"
        "gobierno|gobiernos|gubernamental|agencia gubernamental|entidad gubernamental|"
        "entidad de gobierno|institucion gubernamental|institucion de gobierno|"
        "organismo gubernamental|organizacion gubernamental|ministerio|ministerios|gobierno local|"
        "gobierno nacional|estado miembro|policia|policia nacional|"
        "governo|governos|governamental|agencia governamental|entidade governamental|"
        "instituicao governamental|orgao governamental|orgao do governo|"
        "organizacao governamental|governo local|governo federal|estado membro"
    ),
    "un-agency": (
        "un|united nations|un agencies|un entity|un entities|un body|un system|un organisation|"
        "un organisations|un fund|un programme|un office|un secretariat|un specialised agency|"
        "un specialized agency|un country team|unct|united nations agency|united nations agencies|"
        "united nations entity|united nations entities|united nations body|united nations system|"
        "united nations organisation|united nations secretariat|"
        "onu|nations unies|agence onu|agence de lonu|agences de lonu|agence des nations unies|"
        "agences des nations unies|organisation des nations unies|entite des nations unies|"
        "organisme des nations unies|systeme des nations unies|"
        "naciones unidas|agencia onu|agencia de onu|agencia de la onu|agencias de la onu|"
        "agencia de naciones unidas|agencia de las naciones unidas|agencias de naciones unidas|"
        "agencias de las naciones unidas|entidad de naciones unidas|entidad de las naciones unidas|"
        "organismo de naciones unidas|organismo de las naciones unidas|"
        "organizacion de las naciones unidas|sistema de naciones unidas|"
        "sistema de las naciones unidas|"
        "nacoes unidas|agencia da onu|agencias da onu|agencia das nacoes unidas|"
        "agencias das nacoes unidas|organizacao das nacoes unidas|sistema das nacoes unidas"
    ),
    "igo": (
        "igos|intergovernmental|intergovernmental organisations|intergovernmental agency|"
        "intergovernmental body|intergovernmental institution|intergovernmental entity|"
        "inter governmental|inter governmental organisation|inter governmental organisations|"
        "inter governmental body|"
        "oig|intergouvernemental|intergouvernementale|organisation intergouvernementale|"
        "organisations intergouvernementales|organisme intergouvernemental|"
        "intergubernamental|organismo intergubernamental|organizacion intergubernamental|"
        "organizaciones intergubernamentales|"
        "intergovernamental|organismo intergovernamental|organizacao intergovernamental|"
        "organizacoes intergovernamentais"
    ),
    "ngo": (
        "ngos|ingo|ingos|international ngo|international ngos|local ngo|national ngo|local ngos|"
        "national ngos|nongovernmental|non governmental|nongovernmental organisation|"
        "nongovernmental organisations|non governmental organisation|"
        "non governmental organisations|non government organisation|non government organisations|"
        "international non governmental organisation|"
        "international non governmental organisations|"
        "local non governmental organisation|national non governmental organisation|"
        "cso|csos|civil society|civil society organisation|civil society organisations|"
        "civil society group|civil society network|cbo|cbos|community based organisation|"
        "community based organisations|non profit|nonprofit|not for profit|npo|npos|"
        "non profit organisation|nonprofit organisation|not for profit organisation|"
        "non profit organisations|nonprofit organisations|not for profit organisations|"
        "non profit sector|charity|charities|registered charity|charitable organisation|"
        "ong|ongs|ong internationale|ong locale|ong nationale|ong international|osc|"
        "non gouvernementale|organisation non gouvernementale|organisations non gouvernementales|"
        "societe civile|organisation de la societe civile|organisations de la societe civile|"
        "organisation a but non lucratif|but non lucratif|sans but lucratif|"
        "association a but non lucratif|"
        "ong internacional|ong local|ong nacional|no gubernamental|"
        "organizacion no gubernamental|organizaciones no gubernamentales|sociedad civil|"
        "organizacion de la sociedad civil|organizaciones de la sociedad civil|"
        "organizacion de sociedad civil|organizaciones de sociedad civil|sin fines de lucro|"
        "sin animo de lucro|organizacion sin fines de lucro|organizacion sin animo de lucro|"
        "entidad sin animo de lucro|"
        "nao governamental|organizacao nao governamental|organizacoes nao governamentais|"
        "sociedade civil|organizacao da sociedade civil|organizacoes da sociedade civil|"
        "sem fins lucrativos|organizacao sem fins lucrativos"
    ),
    "academia": (
        "academic|academics|academic institution|academic institutions|academic sector|"
        "university|universities|university college|higher education|"
        "higher education institution|research|researcher|researchers|research institute|"
        "research institutes|research institution|research institutions|research centre|"
        "research center|research organisation|academia research|academic research|"
        "academia and research|research and academia|"
        "academique|universite|universites|universitaire|milieu universitaire|"
        "monde universitaire|secteur universitaire|etablissement universitaire|"
        "institution academique|institution universitaire|enseignement superieur|recherche|"
        "institut de recherche|centre de recherche|"
        "academica|academico|academicos|sector academico|institucion academica|"
        "instituciones academicas|universidad|universidades|educacion superior|investigacion|"
        "instituto de investigacion|centro de investigacion|"
        "setor academico|instituicao academica|instituicoes academicas|universidade|"
        "ensino superior|pesquisa|instituto de pesquisa|centro de pesquisa"
    ),
    "private-sector": (
        "private|private company|private companies|private sector company|private business|"
        "private enterprise|private entity|company|companies|corporate|corporation|corporations|"
        "business|businesses|business sector|industry|commercial|for profit|enterprise|startup|"
        "start up|tech company|tech companies|tech industry|tech sector|technology company|"
        "technology companies|technology industry|technology sector|consulting firm|consultancy|"
        "law firm|"
        "prive|secteur prive|entreprise|entreprises|entreprise privee|entreprises privees|"
        "societe privee|industrie|"
        "sector privado|privado|empresa|empresas|empresa privada|empresas privadas|"
        "sector empresarial|industria|empresa tecnologica|empresas tecnologicas|"
        "setor privado|setor empresarial|empresa de tecnologia|empresas de tecnologia"
    ),
    "donor": (
        "donors|donor agency|donor agencies|donor organisation|bilateral donor|"
        "bilateral donors|multilateral donor|funder|funders|funding agency|funding organisation|"
        "grant maker|grantmaker|philanthropy|philanthropic foundation|philanthropic organisation|"
        "bailleur|bailleurs|bailleur de fonds|bailleurs de fonds|donateur|donateurs|"
        "donante|donantes|agencia donante|financiador|financiadores|agencia financiadora|"
        "doador|doadores|agencia doadora"
    ),
    "media": (
        "press|media organisation|media organisations|media outlet|media outlets|media house|"
        "news media|news organisation|news agency|journalist|journalists|journalism|newspaper|"
        "broadcaster|press and media|media and press|"
        "medias|presse|journaliste|journalistes|"
        "medios|medios de comunicacion|medio de comunicacion|prensa|periodista|periodistas|"
        "midia|imprensa|jornalista|jornalistas|comunicacao social|"
        "meios de comunicacao|orgao de comunicacao social"
    ),
    "individual": (
        "individuals|private individual|private person|independent|independent expert|"
        "independent consultant|independent researcher|freelance|freelancer|self employed|"
        "in a personal capacity|personal capacity|unaffiliated|no affiliation|"
        "individu|particulier|a titre individuel|a titre personnel|independant|"
        "consultant independant|expert independant|"
        "individuo|a titulo personal|a titulo individual|independiente|consultor independiente|"
        "consultora independiente|experto independiente|experta independiente|"
        "a titulo pessoal|independente|consultor independente|consultora independente|"
        "pessoa fisica"
    ),
}

# Words that name no one type for certain, and the types they may stand for. A police is a
# government's, but INTERPOL enforces the law too; a foundation gives money, or runs programmes.
_UNCERTAIN = {
    "association": ("ngo", "private-sector"),
    "consultant": ("individual", "private-sector"),
    "development partner": ("donor", "un-agency"),
    "embassy": ("government", "donor"),
    "expert": ("individual", "academia"),
    "foundation": ("ngo", "donor"),
    "international organisation": ("igo", "un-agency", "ngo"),
    "law enforcement": ("government", "igo"),
    "law enforcement agency": ("government", "igo"),
    "network": ("ngo",),
    "organisation": ("ngo", "igo"),
    "public sector": ("government",),
    "regional organisation": ("igo", "ngo"),
    "school": ("academia", "government"),
    "student": ("academia", "individual"),
    "tech": ("private-sector",),
    "technology": ("private-sector",),
    "think tank": ("academia", "ngo"),
    "fundacion": ("ngo", "donor"),
    "fondation": ("ngo", "donor"),
    "fundacao": ("ngo", "donor"),
    "organisation internationale": ("igo", "un-agency", "ngo"),
    "organismo internacional": ("igo", "un-agency"),
    "organizacion internacional": ("igo", "un-agency", "ngo"),
    "organizacao internacional": ("igo", "un-agency", "ngo"),
    "sector publico": ("government",),
    "setor publico": ("government",),
    "secteur public": ("government",),
}


def recognise(text: str) -> OrganisationType | None:
    """Return the type that `text` names, or None when that is not certain.

    It is compared as a whole with the keys, the labels and what rosters write in English, French,
    Spanish and Portuguese. Where several names are given, as in `NGO / CSO` or
    `Non-governmental organisation (NGO)`, they have to agree.
    """
    known = _types_by_spelling()
    if whole := known.get(_spelling_key(text)):
        return whole
    parts = "".join(["/" if char in "(),;|" else char for char in text]).split("/")
    named = {known.get(key) for part in parts if (key := _spelling_key(part))}
    return named.pop() if len(named) == 1 else None


def suggestions(text: str) -> tuple[str, ...]:
    """Return the labels of the types that `text` might have meant, the likeliest first.

    This is for asking "did you mean"; it must never decide.
    """
    if found := recognise(text):
        return (found.label,)
    known = _types_by_spelling()
    key = _spelling_key(text)
    near = _UNCERTAIN.get(key) or closest(key, known)
    return tuple(dict.fromkeys(known[_spelling_key(word)].label for word in near))


def _spelling_key(text: str) -> str:
    return fold(text).replace("organization", "organisation")


@cache
def _types_by_spelling() -> dict[str, OrganisationType]:
    return {
        key: kind
        for kind in ORGANISATION_TYPES
        for key in (
            _spelling_key(kind.key),
            _spelling_key(kind.label),
            *_SPELLINGS[kind.key].split("|"),
        )
    }
