/** A syllable, or two, of a Chinese or Korean name as Russian writes them. */
export const easternWord =
  /^(?:(?:[бвгдзйклмнпрстфхцчшж]|дз|дж|цз|чж|чх|тх|пх|кх|кк|тт|пп|сс|цч)?(?:[аоуэиыеюя]|яо|ао|оу|ай|ой|уа|уо|вэ|уй|юэ|уэ|ве|ё)(?:нг|нь|н|м|р|ль|л|к|т|п|й|ь)?){1,2}$/;
