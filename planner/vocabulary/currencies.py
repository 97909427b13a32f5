"""Currencies by their codes, and how many decimals each has (ISO 4217, list one)."""

_CODES = (
    "AED,AFN,ALL,AMD,ANG,AOA,ARS,AUD,AWG,AZN,BAM,BBD,BDT,BGN,BHD,BIF,BMD,BND,BOB,"
    "BRL,BSD,BTN,BWP,BYN,BZD,CAD,CDF,CHF,CLP,CNY,COP,CRC,CUP,CVE,CZK,DJF,DKK,DOP,"
    "DZD,EGP,ERN,ETB,EUR,FJD,FKP,GBP,GEL,GHS,GIP,GMD,GNF,GTQ,GYD,HKD,HNL,HTG,HUF,"
    "IDR,ILS,INR,IQD,IRR,ISK,JMD,JOD,JPY,KES,KGS,KHR,KMF,KPW,KRW,KWD,KYD,KZT,LAK,"
    "LBP,LKR,LRD,LSL,LYD,MAD,MDL,MGA,MKD,MMK,MNT,MOP,MRU,MUR,MVR,MWK,MXN,MYR,MZN,"
    "NAD,NGN,NIO,NOK,NPR,NZD,OMR,PAB,PEN,PGK,PHP,PKR,PLN,PYG,QAR,RON,RSD,RUB,RWF,"
    "SAR,SBD,SCR,SDG,SEK,SGD,SHP,SLE,SOS,SRD,SSP,STN,SVC,SYP,SZL,THB,TJS,TMT,TND,"
    "TOP,TRY,TTD,TWD,TZS,UAH,UGX,USD,UYU,UZS,VED,VES,VND,VUV,WST,XAF,XCD,XCG,XOF,"
    "XPF,YER,ZAR,ZMW,ZWG,ZWL"
)
_WITHOUT_DECIMALS = "BIF,CLP,DJF,GNF,ISK,JPY,KMF,KRW,PYG,RWF,UGX,VND,VUV,XAF,XOF,XPF"
_WITH_THREE = "BHD,IQD,JOD,KWD,LYD,OMR,TND"


def is_currency(code: str) -> bool:
    """Whether a code, in capitals, is one that money is paid in today."""
    return code in _CODES.split(",")


def decimals(code: str) -> int:
    """How many decimals the smallest amount of a currency has; 2 for what is not known."""
    if code in _WITHOUT_DECIMALS.split(","):
        return 0
    return 3 if code in _WITH_THREE.split(",") else 2
