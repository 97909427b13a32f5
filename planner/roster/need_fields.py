"""The fields of a roster that say what somebody needs and agreed to; most are restricted."""

from planner.decode.words import read_text, read_yes_no
from planner.roster.cells import read_answer, read_gender, read_letter, read_visa
from planner.roster.consents import LIST_HEADERS, PHOTO_HEADERS
from planner.roster.field import WRITE_YES_NO, YES_NO, RosterField, headers
from planner.vocabulary.answers import Letter, Visa
from planner.vocabulary.audience import Audience

NEED_FIELDS = (
    RosterField(
        "visa", "Visa", Audience.RESTRICTED, read_visa,
        "How far they are with it: `not-needed`, `needed`, `applied`, `granted` or `refused`.",
        headers("visa status,status of visa,estado de la visa,estado de visa,estado del visado,"
                 "visado,situacao do visto,status do visto,visto,statut du visa"),
        remedy="write `not-needed`, `needed`, `applied`, `granted` or `refused`",
        is_essential=False,
        choices=tuple(Visa),
    ),
    RosterField(
        "letter", "Invitation letter", Audience.TEAM, read_letter,
        "How far their invitation letter is: `not-needed`, `requested` or `sent`.",
        headers("invitation letter,letter of invitation,invitation letter status,letter status,"
                "visa letter,visa support letter,carta de invitacion,carta de convite,"
                "lettre d invitation"),
        remedy="write `not-needed`, `requested` or `sent`",
        is_essential=False, choices=tuple(Letter),
    ),
    RosterField(
        "dietary", "Dietary needs", Audience.RESTRICTED, read_text, "What they eat and do not eat.",
        headers("dietary,dietary needs,dietary requirements,dietary restrictions,"
                 "dietary preferences,diet,meal,food allergies,dieta,"
                 "restricciones alimentarias,regime alimentaire"),
    ),
    RosterField(
        "accessibility", "Accessibility needs", Audience.RESTRICTED, read_text,
        "What they need to take part.",
        headers("accessibility,accessibility needs,accessibility requirements,special needs,"
                 "access needs,accesibilidad,acessibilidade,accessibilite"),
    ),
    RosterField(
        "gender", "Gender", Audience.RESTRICTED, read_gender, "The word they use for it.",
        headers("sex,gender identity,genero,sexo,identidad de genero,identidade de genero,genre,"
                 "sexe,identite de genre"),
        remedy="write `female`, `male` or the word they use",
        is_essential=False,
    ),
    RosterField(
        "prayer", "Prayer", Audience.RESTRICTED, read_answer,
        "Whether they asked for time to pray: yes or no.",
        headers("prayer time,time for prayer,time to pray,needs prayer time,prayer needs,"
                 "tiempo de oracion,tiempo para orar,oracion,tempo de oracao,oracao,"
                 "temps de priere,priere"),
        remedy=WRITE_YES_NO,
        is_essential=False,
        choices=YES_NO,
    ),
    RosterField(
        "minor", "Minor", Audience.RESTRICTED, read_answer,
        "Whether they are under age: yes or no. No date of birth is asked for, and none is read.",
        headers("is minor,is a minor,under 18,under 18 years,under age,underage,menor,"
                 "menor de edad,menor de idade,mineur,mineure,moins de 18 ans"),
        remedy="write yes or no, and no age or date of birth",
        choices=YES_NO,
    ),
    RosterField(
        "guardian_consent", "Guardian consent", Audience.RESTRICTED, read_answer,
        "Whether a minor's parent or guardian agreed that they come: yes or no.",
        headers("guardians consent,consent of guardian,parental consent,parents consent,"
                 "parent consent,consent of parents,consent of parent,parent guardian consent,"
                 "parental guardian consent,consent of parent guardian,"
                 "consent of parent or guardian,parental permission,"
                 "consentimiento del tutor,consentimiento de los padres,"
                 "consentimiento de padres o tutores,autorizacion de los padres,"
                 "autorizacion parental,consentimento dos pais,consentimento do responsavel,"
                 "autorizacao dos pais,autorizacao do responsavel,consentement parental,"
                 "consentement des parents,consentement du tuteur,autorisation parentale,"
                 "autorisation des parents"),
        remedy=WRITE_YES_NO,
        choices=YES_NO,
    ),
    RosterField(
        "chaperone", "Chaperone", Audience.RESTRICTED, read_answer,
        "Whether they look after minors at the event: yes or no.",
        headers("is chaperone,is a chaperone,chaperones minors,accompanies minors,"
                 "accompanying adult,acompanante de menores,acompanhante de menores,"
                 "accompagnateur de mineurs,accompagnatrice de mineurs"),
        remedy="write yes for who looks after minors; their names have rows of their own",
        is_essential=False,
        choices=YES_NO,
    ),
    RosterField(
        "photo_consent", "Photo consent", Audience.TEAM, read_yes_no,
        "Whether they agree to be photographed.",
        headers(PHOTO_HEADERS),
        remedy=WRITE_YES_NO,
        is_essential=False,
        choices=YES_NO,
    ),
    RosterField(
        "list_consent", "List consent", Audience.TEAM, read_yes_no,
        "Whether their name may stand on lists that others see.",
        headers(LIST_HEADERS),
        remedy=WRITE_YES_NO,
        choices=YES_NO,
    ),
    RosterField(
        "emergency_contact", "Emergency contact", Audience.RESTRICTED, read_text,
        "Whom to call.",
        headers("emergency contact,contacto de emergencia,contato de emergencia,"
                 "contact d urgence,in case of emergency"),
    ),
    RosterField(
        "notes", "Notes", Audience.TEAM, read_text, "For the team.",
        headers("notes,note,comments,remarks,observaciones,observacoes,remarques"),
    ),
)  # fmt: skip
