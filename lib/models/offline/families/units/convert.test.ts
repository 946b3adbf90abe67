import { checkFamily } from '../../testing/check-family';
import { convert } from './convert';

checkFamily(convert, {
  en: [
    ['How many seconds are in a day?', 86400],
    ['Convert 5 miles to kilometers.', 8.04672, 'km'],
    ['How many ounces are in 2 pounds?', 32],
    ['What is 100 degrees Fahrenheit in Celsius?', 37.7777777778],
    ['How many minutes are there in 3.5 hours?', 210, 'min'],
    ['Convert 2 hectares to square meters', 20000],
    ['How many megabytes are in 1.5 GB?', 1500],
    ['Convert 90 km/h to m/s', 25],
    ['What is 0 celsius in kelvin?', 273.15],
    ['12 feet in inches', 144],
  ],
  zh: [
    ['5英里等于多少千米？', 8.04672, 'km'],
    ['3.5小时等于多少分钟？', 210],
    ['华氏100度是多少摄氏度？', 37.7777777778],
    ['2公顷是多少平方米？', 20000],
    ['把3斤换算成千克', 1.5],
    ['90千米/小时等于多少米/秒', 25],
    ['5升等于几毫升？', 5000, 'mL'],
    ['0摄氏度是多少华氏度？', 32],
  ],
});
