// Runs in the VS Code that `npm start` opens on the samples.
const { commands } = require('vscode');

exports.activate = () => commands.executeCommand('workbench.action.openWalkthrough', 'form8k.form8k#start', false);
