#include "agent/cli/workspaces_verb.h"

#include "agent/base/session_file_name.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/cli/workspace_rows.h"
#include "agent/process/process.h"
#include "agent/runner/runner_choice.h"
#include "agent/runner/runner_environment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using workspace::PrunedFolder;
using workspace::WorkspacePaths;

static int list(const WorkspacePaths &paths, bool asJson)
{
    const workspace::Ledger ledger = workspace::readLedger(paths);
    if (asJson)
        print(QString::fromUtf8(QJsonDocument(toJson(ledger, paths.work)).toJson()));
    else
        print(ledgerLines(ledger).join(u'\n') + u'\n');
    return ExitSuccess;
}

static int prune(const WorkspacePaths &paths, const Invocation &invocation, Clock &clock)
{
    const workspace::GitProgram git{runner::findProgram(u"git"_s), workspace::gitEnvironment(runner::ownEnvironment())};
    if (git.path.isEmpty()) {
        printError(u"This computer has no git, so nothing can be examined. Install it."_s);
        return ExitFailure;
    }
    QStringList names;
    for (const workspace::FolderEntry &folder : workspace::readLedger(paths).folders)
        names.append(folder.name);
    if (invocation.isSet(u"session"_s))
        names = {session::fileNameFor(invocation.value(u"session"_s))};
    const bool isTrial = invocation.isSet(u"dry-run"_s);
    const bool asJson = invocation.isSet(u"json"_s);
    QJsonArray results;
    workspace::Pruning pruning(paths, git, makeSystemProcess, clock);
    QObject::connect(&pruning, &workspace::Pruning::done, &pruning, [&](const PrunedFolder &folder) {
        results.append(toJson(folder));
        if (!asJson)
            print(pruneLine(folder, isTrial) + u'\n');
    });
    QObject::connect(&pruning, &workspace::Pruning::finished, &pruning, [] { QCoreApplication::exit(ExitSuccess); });
    pruning.start(names, isTrial);
    const int code = QCoreApplication::exec();
    if (asJson)
        print(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"folders"_s, results}, {u"totalBytes"_s, workspace::readLedger(paths).total()}})
                .toJson()));
    else if (results.isEmpty())
        print(u"There are no working copies.\n"_s);
    return code;
}

int showWorkspaces(const Invocation &invocation, Clock &clock)
{
    const bool prunes = invocation.action == "prune"_L1;
    if (!prunes && (invocation.isSet(u"dry-run"_s) || invocation.isSet(u"session"_s)))
        return usageError(u"--dry-run and --session go with prune."_s);
    const auto state = resolveStatePaths(invocation);
    if (!state) {
        printError(state.error().text);
        return state.error().code;
    }
    const WorkspacePaths paths = workspace::workspacePaths(state->root);
    return prunes ? prune(paths, invocation, clock) : list(paths, invocation.isSet(u"json"_s));
}

} // namespace rensei::cli
