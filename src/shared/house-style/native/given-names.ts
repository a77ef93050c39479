/**
 * Given names that are seldom anything else, from many countries. Whoever has one of them in front of another
 * capitalised word is taken for a person; a name that is missing here only makes the rules of names quieter.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abigail Abraham Adam Adrian Agnes Ahmad Ahmed Aisha Alan Albert Aldo Alejandro
  Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alfred Ali Alice Alicia
  Alison Allison Amanda Amelia Amina Amir Amit Amy Ana Anastasia Anatoly Andre Andrea Andreas Andrei Andrew
  Andrey Andrzej Andy Angela Anil Anita Anna Anne Annie Anthony Antoine Anton Antonio Antony Arjun Arnold
  Arthur Arturo Arvind Asif Astrid Audrey Barack Barbara Barry Beatrice Ben Benjamin Benny Bernard Bernie
  Bert Beth Betty Beverly Bill Billy Bob Boris Brad Brenda Brett Brian Bridget Bruce Bruno Bryan Carl
  Carla Carlos Carmen Carol Caroline Cathy Catherine Cecilia Charles Charlie Cheryl Chloe Chris Christian
  Christina Christine Christoph Christopher Cindy Claire Clara Clare Claude Claudia Colin Connor Craig Cynthia
  Daisuke Damian Dan Daniel Daniela Danny Darren Dave David Dean Deborah Debbie Deepak Denis Dennis
  Derek Diana Diane Diego Dieter Dmitri Dmitry Dominic Dominique Don Donald Donna Doris Dorothy Doug
  Douglas Duncan Dylan Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elizabeth Ella Ellen
  Elon Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan Evelyn
  Fatima Federico Felipe Felix Fernando Fiona Florence Francesca Francesco Francis Francisco Franck Frank
  Franz Fred Frederick Friedrich Fumio Gabriel Gareth Gary Gavin Geoff Geoffrey George Georges Georgina
  Gerald Gerard Gerhard Gianni Gilbert Gina Giorgia Giovanni Giuseppe Glenn Gloria Gordon Graham Greg
  Gregory Greta Guillermo Gustavo Guy Hamid Hannah Hans Harold Harriet Harry Harvey Hassan Heather Hector
  Heidi Heinz Helen Helena Henri Henry Herbert Herman Hilary Hillary Hiroshi Howard Hugh Hugo Ian Ibrahim
  Igor Ilse Imran Ines Ingrid Irene Irina Isaac Isabel Isabelle Ismail Ivan Jack Jackie Jacob Jacques
  Jair Jake James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jens
  Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel Johan Johann John Johnny
  Jon Jonas Jonathan Jorge Jose José Josef Joseph Josep Josh Joshua Joyce Juan Judith Judy Julia Julian Julie
  Jürgen Justin Kamala Karen Karim Karin Karl Kate Katherine Kathleen Kathy Katie Katrina Keir Keith Kelly
  Ken Kenji Kenneth Kerry Kevin Khaled Kimberly Klaus Konstantin Kristalina Kristen Kristin Kristina Kurt Kyle
  Lars Larry Laura Lauren Laurent Lawrence Leah Lena Leo Leon Leonard Leonardo Leonid Leslie Liam Lillian
  Linda Lisa Lloyd Lorenzo Lori Louis Louise Lucas Lucia Lucy Luigi Luis Luiz Lukas Luke Lydia Lynn
  Madeleine Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcus Margaret Maria María Marie Marina
  Mario Marjorie Marta Martha Martin Martina Marvin Mary Mateo Matt Matteo Matthew Matthias Maureen Maurice
  Max Maxim Megan Melanie Melissa Michael Michel Michelle Miguel Mikhail Mike Milan Mitch Mohamed Mohammad
  Mohammed Molly Monica Monika Mona Morgan Mustafa Myriam Nadia Nancy Naomi Narendra Natalia Natalie Natasha
  Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Nikos Nina Noah Nora Norman Oksana Olaf
  Oleg Oleksandr Olga Oliver Olivia Olivier Omar Oscar Oskar Otto Owen Pablo Pamela Paolo Pascal Patricia
  Patrick Paul Paula Pauline Pedro Penelope Peter Petra Phil Philip Philippe Phillip Pierre Priya Rachel Rafael
  Rahul Rajesh Ralph Ramesh Ramón Raphael Raymond Rebecca Recep Reinhard Renata Rex Ricardo Richard Rick Rishi
  Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosemary Ross Roy Rudolf Rupert
  Russell Ruth Ryan Sally Salman Sam Samantha Samir Samuel Sandra Sanjay Santiago Sara Sarah Satoshi Scott
  Sean Sebastian Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Sheila Shinzo Silvia Silvio Simon
  Simone Sofia Sonia Sophia Sophie Stacey Stanley Stefan Stefano Stella Stephan Stephanie Stephen Steve Steven
  Stuart Sue Sunil Suresh Susan Susanna Sven Svetlana Sylvia Takeshi Tamara Tanya Tara Tariq Tatiana Taylor
  Ted Teodora Teresa Terry Theodore Theresa Therese Thierry Thomas Tiffany Tim Timofei Timothy Tina Tobias
  Todd Tom Tomas Tommy Toni Tony Tracy Trevor Ulrich Ursula Vadim Valentina Valeria Valerie Vanessa Vera
  Veronica Victor Vijay Viktor Vincent Vivian Vivek Vladimir Volodymyr Vyacheslav Walter Wayne Wendy Werner
  Wilhelm William Willem Wolfgang Xavier Yana Yasmin Yevgeny Yolanda Yulia Yuri Yves Yvonne Zachary Zoe`.split(
    /\s+/u,
  ),
);

/** Family names of China, Korea and Viet Nam, where they stand in front. Whoever bears one is called by usage alone. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  `Ahn An Bae Bai Cai Cao Chan Chang Chen Cheng Cheung Cho Choi Chow Chu Cui Dai Deng Ding Dong Du Duan
  Fan Fang Feng Fu Gao Gong Gu Guo Han Hao He Hong Hou Hu Hua Huang Hwang Hyun Jang Jeong Ji Jia Jiang
  Jin Jung Kang Kim Kong Kwon Lai Lam Le Lee Lei Leung Li Liang Liao Lim Lin Liu Long Lu Luo Lü Ma Mao Meng
  Moon Ng Ngo Nguyen Ni Park Pan Peng Pham Phan Qian Qin Qiu Ren Seo Shao Shen Shi Shin Song Su Sun Tan Tang
  Tao Tian Tran Vo Vu Wan Wang Wei Wen Wong Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yeung
  Yi Yin Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou`.split(/\s+/u),
);
