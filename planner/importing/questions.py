"""Questions of forms that ask for a field of the roster: `What is your full name?`.

English, Spanish, French and Portuguese. What is asked for is looked up among the headers that
rosters have; a question that asks for more than that is nobody's field, and is shown as left out.
"""

import re
from collections.abc import Iterator

from planner.vocabulary.spelling import fold


def _phrases(text: str) -> list[str]:
    """Phrases that are written with `,` between, folded; the longest go first."""
    return sorted({fold(phrase) for phrase in text.split(",")}, key=len, reverse=True)


# How such questions begin and end.
_BEGINS = _phrases(
    "please enter,please provide,please give,please give us,please write,please state,"
    "please select,please choose,please indicate,please specify,please tell us,please list,"
    "please,enter,provide,select,choose,indicate,specify,tell us,what is,what are,what's,"
    "which is,which are,which,what,do you have any,do you have,any,list any,list,if any,your,the,"
    "cuál es,cuáles son,qué,por favor indique,por favor escriba,por favor,indique,escriba,"
    "seleccione,elija,tiene alguna,tiene algún,tiene,su,sus,tu,tus,el,la,los,las,"
    "quel est,quelle est,quels sont,quelles sont,veuillez indiquer,veuillez préciser,"
    "veuillez saisir,merci d'indiquer,indiquez,précisez,avez vous des,avez vous un,avez vous une,"
    "votre,vos,ton,ta,tes,le,les,"
    "qual é,qual é o,qual é a,quais são,qual,quais,por favor informe,informe,escreva,selecione,"
    "você tem alguma,você tem algum,tem alguma,tem algum,seu,sua,seus,suas,o,a,os,as"
)
_ENDS = _phrases(
    "please,if any,if applicable,optional,required,as on your passport,as in your passport,"
    "as it appears in your passport,as you want it on your badge,"
    "as it should appear on the badge,for your badge,"
    "do you have,do you work for,do you represent,are you from,are you representing,"
    "do you come from,are you based in,do you work in,do you speak,you work for,you represent,"
    "por favor,si aplica,si corresponde,opcional,obligatorio,representa,viene,trabaja,"
    "le cas échéant,facultatif,obligatoire,représentez vous,"
    "se aplicável,obrigatório,você representa,você trabalha"
)
# Questions that name no field and yet ask for one.
_WHOLE = {
    fold(question): field
    for field, questions in {
        "organisation": "where do you work,who do you work for,which organisation are you with,"
        "place of work,workplace,donde trabaja,ou travaillez vous,onde você trabalha,"
        "company organization,organisation company,organization institution,"
        "institution organisation,organisation institution,name of your organisation,"
        "name of your organization,name of your institution,nombre de su organización,"
        "nombre de la organización,nom de votre organisation,nome da sua organização,"
        "nome da organização",
        "country": "where are you from,where do you come from,where are you based,"
        "de donde viene,d ou venez vous,country representing,country you represent,"
        "country of origin,pais de origen,pays d origine,país de origem",
        "languages": "what languages do you speak,which languages do you speak,"
        "languages spoken,preferred languages,idiomas que habla,langues parlées,idiomas que fala",
        "dietary": "dietary needs or allergies,dietary requirements or allergies,"
        "dietary restrictions or allergies,dietary requirements allergies,"
        "food allergies or dietary requirements,allergies or dietary requirements,"
        "allergies and dietary requirements,special dietary requirements,special diet,"
        "necesidades alimentarias,requisitos alimentarios,alergias o restricciones alimentarias,"
        "besoins alimentaires,restrictions alimentaires,restrições alimentares",
        "accessibility": "do you need any assistance to take part,accessibility needs or requests,"
        "do you have any accessibility needs,reasonable accommodation,"
        "necesidades de accesibilidad,besoins d accessibilité,necessidades de acessibilidade",
        "position": "position title,title position,job title position,"
        "position job title,role title,"
        "your role in the organisation,your role in your organisation,professional title",
        "photo_consent": "do you consent to being photographed,do you agree to be photographed,"
        "do you consent to photos,do you consent to be photographed,"
        "may we take photographs of you,may we take photos of you,can we take photos of you,"
        "may we take pictures of you,may we photograph you,do you agree to photos",
        "list_consent": "do you consent to your name appearing on the participant list,"
        "do you agree to your name appearing on the participant list,"
        "may your name appear on the participant list,may we put you on the participant list,"
        "may we list your name,may we include you in the participant list,"
        "may we share your name with other participants,"
        "do you agree to be on the participant list,"
        "do you consent to be on the participant list",
        "arrival": "when do you arrive,when will you arrive,when are you arriving,"
        "on which day do you arrive,what day do you arrive,cuando llega,quand arrivez vous,"
        "quando chega",
        "departure": "when do you leave,when will you leave,when are you leaving,"
        "when do you depart,when will you depart,on which day do you leave,"
        "what day do you leave,cuando sale,quand partez vous,quando parte",
        "roles": "role at the event,your role at the event,role in the event,"
        "your role in the event,role at the forum,your role at the forum",
        "visa": "do you need a visa,do you require a visa,will you need a visa,need a visa,"
        "visa needed,visa required,necesita visa,avez vous besoin d un visa,precisa de visto",
        "letter": "do you need an invitation letter,do you need a letter of invitation,"
        "do you require an invitation letter,do you need a visa support letter,"
        "do you need a visa letter,necesita carta de invitacion,"
        "avez vous besoin d une lettre d invitation,precisa de carta de convite",
        "name": "name and surname,first and last name,first name and last name,name surname,"
        "first last name,nombre y apellidos,nombres y apellidos,nom et prenom,prenom et nom,"
        "nome e sobrenome,name as on your badge,name on badge,badge name",
        "phone": "phone whatsapp,phone number whatsapp,mobile phone number,phone with country code,"
        "phone number with country code,telefono whatsapp",
    }.items()
    for question in questions.split(",")
}  # fmt: skip

_REMARK = re.compile(r"\([^)]*\)|\[[^\]]*\]")


def asked_for(question: str) -> Iterator[str]:
    """What a question asks for, in words that may be a header; a field's own name first."""
    for text in (question, _REMARK.sub(" ", question)):
        words = fold(text)
        if words in _WHOLE:
            yield _WHOLE[words]
        while True:
            shorter = _shortened(words)
            if shorter == words:
                break
            words = shorter
            if words in _WHOLE:
                yield _WHOLE[words]
            yield words


def _shortened(words: str) -> str:
    for begin in _BEGINS:
        if words.startswith(begin + " "):
            return words[len(begin) + 1 :]
    for end in _ENDS:
        if words.endswith(" " + end):
            return words[: -len(end) - 1]
    return words
