import { check } from '../check';

describe('decades', () => {
  describe('of a century that is told or can be meant', () => {
    check('в 1920-30-е годы, в 1950–1960-х', ['1920-30-е годы | 192X/193X', '1950–1960-х | 195X/196X']);
    check('in the 60s and 70s, the 1960s-70s', ['60s | 196X', '70s | 197X', '1960s-70s | 196X/197X']);
  });
  describe('of one that is not, and ages, are left open', () => {
    check('в 20-е годы прошлого века, в 30-е, в 20–30-е годы', [], true);
    check('«Паводок в 20-х годах смыл мост»', [], true);
    check('people in their 30s, 40s and 50s, temperatures in the 30s', [], true);
    check('на 20-е место и 30-е число', ['20-е | 20', '30-е число | ---30']);
  });
  describe('with Roman months stand days', () => {
    check('12.IX.2023 г., 5.V.2024', ['12.IX.2023 г | 2023-09-12', '5.V.2024 | 2024-05-05']);
  });
});
