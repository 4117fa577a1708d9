process.stderr.write('glossator: nothing to do yet\n');
process.exitCode = 2;
