import process from 'node:process';

process.stdout.write('standfirst\n');
