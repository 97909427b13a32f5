"""The words in which people say what they eat and what they need to take part.

Words stand by what they mean, with commas between, in English, Spanish, French, Portuguese and
Indonesian; accents and capitals make no difference. Thai is written without spaces, so its words
are listed once more at the end, to be found inside a text. Each word stands in one place.
"""

# What names a diet by itself.
DIETS = {
    "vegetarian": "vegetarian,vegetarians,vegetarianism,veggie,veg,pure veg,lacto vegetarian,"
    "ovo vegetarian,lacto ovo vegetarian,ovo lacto vegetarian,vegetariano,vegetariana,"
    "ovolactovegetariano,ovolactovegetariana,soy vegetariano,soy vegetariana,végétarien,"
    "végétarienne,vegetaris,meatless,มังสวิรัติ",
    "vegan": "vegan,vegans,plant based,vegano,vegana,soy vegano,soy vegana,végane,végétalien,"
    "végétalienne,อาหารเจ,กินเจ,ทานเจ,วีแกน",
    "pescatarian": "pescatarian,pescetarian,pescatarians,pesco vegetarian,pescetariano,"
    "pescetariana,pescatariano,pescatariana,pescovegetariano,pescovegetariana,pescétarien,"
    "pescétarienne,pesco végétarien,pesco végétarienne",
    "halal": "halal,hallal,halaal,muslim meal,muslim food,moslem meal,moslem food,ฮาลาล",
    "kosher": "kosher,kasher,casher,cacher,cachère",
    "gluten-free": "soy celíaco,soy celíaca,coeliac,celiac,coeliacs,coeliac disease,"
    "celiac disease,celíaco,celíaca,celiaquía,doença celíaca,cœliaque,maladie cœliaque",
    "diabetic": "diabetic,diabetes,diabético,diabética,diabétique,diabète,เบาหวาน",
}

# What some must not eat, or do not want to.
FOODS = {
    "meat": "meat,meats,carne,carnes,viande,viandes,daging,เนื้อสัตว์",
    "gluten": "gluten,wheat,trigo,blé,กลูเตน",
    "lactose": "lactose,lactosa,laktosa,แลคโตส",
    "dairy": "dairy,dairy products,dairies,milk,milk products,lácteos,productos lácteos,leche,"
    "produits laitiers,lait,laticínios,lacticínios,leite,susu,นม",
    "nuts": "nut,nuts,tree nut,tree nuts,peanut,peanuts,groundnut,groundnuts,almond,almonds,"
    "cashew,cashews,walnut,walnuts,hazelnut,hazelnuts,pistachio,pistachios,pecan,pecans,nuez,"
    "nueces,frutos secos,maní,cacahuete,cacahuetes,cacahuate,cacahuates,almendra,almendras,"
    "avellana,avellanas,noix,fruits à coque,arachide,arachides,cacahuète,noisette,noisettes,"
    "amande,amandes,noz,nozes,castanha,castanhas,amendoim,amendoins,oleaginosas,kacang,"
    "kacang tanah,ถั่ว,ถั่วลิสง",
    "fish": "fish,pescado,pescados,poisson,poissons,peixe,peixes,ikan,ปลา",
    "shellfish": "shellfish,shell fish,crustacean,crustaceans,mollusc,molluscs,shrimp,shrimps,"
    "prawn,prawns,crab,crabs,lobster,oyster,oysters,mussels,clams,marisco,mariscos,camarón,"
    "camarones,gambas,langostinos,cangrejo,crustáceos,crustacés,crevette,crevettes,crabe,"
    "coquillages,camarão,camarões,caranguejo,udang,kepiting,กุ้ง,ปู",
    "seafood": "seafood,sea food,frutos de mar,frutos del mar,fruits de mer,frutos do mar,"
    "makanan laut,อาหารทะเล",
    "eggs": "egg,eggs,huevo,huevos,œuf,œufs,ovo,ovos,telur,ไข่",
    "soy": "soy,soya,soybean,soybeans,soja,kedelai,ถั่วเหลือง",
    "sesame": "sesame,sésamo,ajonjolí,sésame,gergelim,wijen",
    "pork": "pork,ham,bacon,cerdo,carne de cerdo,puerco,jamón,tocino,porc,viande de porc,jambon,"
    "porco,carne de porco,carne suína,presunto,toucinho,babi,daging babi,หมู",
    "beef": "beef,veal,res,carne de res,carne de vaca,vacuno,ternera,bœuf,viande de bœuf,"
    "carne bovina,sapi,daging sapi,เนื้อวัว",
    "more": "red meat,red meats,carne roja,carnes rojas,viande rouge,carne vermelha",
}

# A meal without the food is this diet.
WITHOUT = {
    "meat": "vegetarian",
    "gluten": "gluten-free",
    "lactose": "lactose-free",
    "dairy": "dairy-free",
    "nuts": "no-nuts",
    "fish": "no-fish",
    "shellfish": "no-shellfish",
    "seafood": "no-fish,no-shellfish",
    "eggs": "no-eggs",
    "soy": "no-soy",
    "sesame": "no-sesame",
    "pork": "no-pork",
    "beef": "no-beef",
    "more": "other",
}

# Nobody orders these: alone in an answer they are what somebody must not eat. `Fish` and `beef`
# may be the meal that somebody chose.
NEVER_ORDERED = "gluten,lactose,dairy,nuts,shellfish,eggs,soy,sesame"

ACCESS = {
    "step-free": "wheelchair,wheelchairs,wheel chair,wheelchair user,silla de ruedas,"
    "sillas de ruedas,fauteuil roulant,fauteuils roulants,cadeira de rodas,cadeirante,kursi roda,"
    "ramp,ramps,rampa,rampas,rampe,rampes,lift,lifts,elevator,elevators,ascensor,ascensores,"
    "elevador,elevadores,ascenseur,ascenseurs,step free,barrier free,sin escalones,sin barreras,"
    "plain pied,sans marches,sem degraus,mobility,movilidad,movilidad reducida,mobilité,"
    "mobilité réduite,mobilidade,mobilidade reduzida,pmr,crutch,crutches,muletas,béquille,"
    "béquilles,tongkat,walker,walking frame,zimmer frame,rollator,andador,déambulateur,"
    "walking stick,cane,bastón,bengala,walking aid,mobility scooter,ground floor,planta baja,"
    "rez de chaussée,térreo,difficulty walking,difficulties walking,trouble walking,"
    "walking difficulties,limited walking,cannot walk,cant walk,unable to walk,"
    "dificultad para caminar,dificultades para caminar,dificultad al caminar,"
    "difficulté à marcher,difficultés à marcher,dificuldade para andar,dificuldade de locomoção,"
    "รถเข็น,วีลแชร์,ทางลาด,ลิฟต์,ไม้ค้ำยัน"
}
OBSTACLES = {
    "stairs": "stair,stairs,step,steps,staircase,escalera,escaleras,escalón,escalones,escalier,"
    "escaliers,marches,escada,escadas,degrau,degraus,tangga,บันได"
}

# A way without the obstacle is this.
WITHOUT_OBSTACLE = {"stairs": "step-free"}

# Words about words. `no` and its like turn round what follows.
NOT = (
    "no,no other,no others,nothing else,not,non,never,without,none,nothing,nil,neither,dont,"
    "doesnt,cant,cannot,can not,wont,isnt,arent,unable to,unable,no need for,no need of,not need,"
    "free of,free from,sin,ni,nada,ninguna,ninguno,ningún,ningunas,ningunos,nunca,tampoco,pas,ne,"
    "nest,sans,aucun,aucune,rien,jamais,não,nem,sem,nenhum,nenhuma,tidak,tanpa,bukan,nihil,"
    "libre de,libres de,livre de,livres de,exempt de,ไม่,ไม่มี,ไม่กิน,ไม่ทาน,ไม่รับประทาน,ปลอด"
)
AVOIDS = (
    "allergy,allergies,allergic,anaphylaxis,anaphylactic,intolerant,intolerance,intolerances,"
    "avoid,avoids,avoiding,stay away from,stays away from,alergia,alergias,alérgico,alérgica,"
    "intolerante,soy alérgico,soy alérgica,soy intolerante,intolerancia,intolerancias,evitar,"
    "evita,evito,allergie,allergique,intolérant,intolérante,intolérance,intolérances,éviter,"
    "évite,intolerância,intolerâncias,alergi,แพ้"
)
EATS = (
    "containing,eat,eats,eating,can eat,ok,okay,fine,allowed,like,likes,love,loves,prefer,"
    "prefers,contain,contains,climb,use,manage,come,comer,como,puede comer,prefiere,mange,manger,"
    "préfère,comem,posso comer,pode comer,prefiro,prefere,makan,boleh,กิน,ทาน"
)
ONLY = "only,just,solo,solamente,sólo,seulement,uniquement,apenas,somente,só,hanya"
EXCEPT = (
    "except,except for,excepting,apart from,other than,everything but,anything but,all but,"
    "excepto,salvo,menos,sauf,hormis,à part,exceto,kecuali,ยกเว้น"
)
OR = "or,nor,o,ou,atau,หรือ"
AND = "and,y,e,et,dan,plus,also,และ"
# What a refusal can be about, and is then spent on.
MATTERS = (
    "restriction,restrictions,requirement,requirements,preference,preferences,applicable,"
    "restricción,restricciones,requisito,requisitos,preferencia,preferencias,exigence,exigences,"
    "préférence,préférences,restrição,restrições,preferência,preferências,exigência,exigências,"
    "pantangan,pembatasan"
)
FILLERS = (
    "able,preferred,otherwise,puedo,puede,hay,a,an,the,i,im,am,is,are,be,being,my,me,he,she,they,"
    "we,to,of,for,in,on,at,with,by,do,does,as,it,its,this,that,any,all,some,anything,everything,"
    "every,normal,regular,standard,omnivore,food,foods,meal,meals,diet,diets,dietary,dish,dishes,"
    "menu,option,options,product,products,lunch,dinner,breakfast,buffet,special,specific,"
    "particular,known,strict,strictly,severe,severely,mild,serious,seriously,very,highly,need,"
    "needs,needed,require,requires,required,please,thanks,thank,you,have,has,having,longer,who,"
    "based,type,kind,issue,issues,problem,problems,difficulty,difficulties,limited,reduced,user,"
    "uses,using,access,accessible,accessibility,accommodation,assistance,venue,room,there,must,"
    "should,would,if,possible,es,un,una,el,la,los,las,lo,al,del,de,des,du,d,l,le,les,que,con,por,"
    "para,favor,comida,comidas,dieta,dietas,alimentaria,alimentarias,alimentario,alimentarios,"
    "alimentos,platos,opción,opciones,especial,especiales,tengo,tiene,ser,a los,a las,necesita,"
    "necesito,requiere,requiero,acceso,usuario,usuaria,usa,je,suis,est,il,elle,au,aux,en,ai,jai,"
    "régime,repas,plat,plats,alimentaire,alimentaires,nourriture,particulier,particulière,"
    "spécial,spéciale,svp,besoin,accès,utilise,sou,eu,da,dos,das,ao,aos,à,às,um,uma,com,problema,"
    "problemas,refeição,refeições,alimentar,alimentares,prato,pratos,tenho,tem,uso,acesso,"
    "preciso,precisa,saya,ada,makanan,yang,terhadap,ครับ,ค่ะ,อาหาร,ขนม,ใช้,ผม,ฉัน,ดิฉัน"
)

THAI = (
    "มังสวิรัติ,อาหารเจ,กินเจ,ทานเจ,วีแกน,ฮาลาล,เบาหวาน,เนื้อสัตว์,กลูเตน,แลคโตส,นม,ถั่วเหลือง,"
    "ถั่วลิสง,ถั่ว,ปลา,กุ้ง,ปู,อาหารทะเล,ไข่,หมู,เนื้อวัว,รถเข็น,วีลแชร์,ทางลาด,ลิฟต์,ไม้ค้ำยัน,"
    "บันได,ไม่มี,ไม่กิน,ไม่ทาน,ไม่รับประทาน,ไม่,ปลอด,แพ้,กิน,ทาน,ยกเว้น,หรือ,และ,ครับ,ค่ะ,อาหาร,"
    "ขนม,ใช้,ผม,ดิฉัน,ฉัน"
)
