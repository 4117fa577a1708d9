/** What may follow a Korean name or title inside its word, as a part of a pattern. */
export const particles =
  '(?:님)?(?:은|는|이|가|을|를|의|에|에게|에게서|에겐|께|께서|께서는|과|와|도|로|으로|나|이나|라|라는|이라는|다|이다|며|이며|입니다|인|측|측은|측이|만|보다|처럼|까지|부터|등|라고|이라고|라며|에는|에게는|과의|와의|과는|와는|로서|로부터|로는|이자|이고|고|한테|에|에도|씨|이었다|였다)?';
