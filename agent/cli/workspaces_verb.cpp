#include "agent/cli/workspaces_verb.h"

#include "agent/base/session_file_name.h"
#include "agent/cli/cli_text.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/cli/workspace_rows.h"
#include "agent/config/config_file.h"
#include "agent/example_runner/standard_input.h"
#include "agent/process/process.h"
#include "agent/runner/runner_choice.h"
#include "agent/runner/runner_environment.h"
#include "agent/status/printable.h"
#include "agent/workspace/mirror_upkeep.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct WorkspacesVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::WorkspacesVerbText)
};

} // namespace
static constexpr std::chrono::minutes answerTimeout{5};

using workspace::PrunedFolder;
using workspace::WorkspacePaths;

static int list(const WorkspacePaths &paths, const Invocation &invocation)
{
    const bool asJson = invocation.isSet(u"json"_s);
    const auto file = resolveConfigFile(invocation);
    const auto config = file ? config::loadConfig(*file) : Result<config::Config>(fail(Error{}));
    if (!config) // what there is can be told all the same
        printError(WorkspacesVerbText::tr("The configuration cannot be used, so its budget is not known."));
    const std::optional<qint64> budget = config ? config->diskBudget : std::nullopt;
    const workspace::Ledger ledger = workspace::readLedger(paths);
    if (asJson)
        print(QString::fromUtf8(QJsonDocument(toJson(ledger, paths.work, budget)).toJson()));
    else
        print(ledgerLines(ledger, budget).join(u'\n') + u'\n');
    return ExitSuccess;
}

static int prune(const WorkspacePaths &paths, const Invocation &invocation, Clock &clock)
{
    const workspace::GitProgram git{runner::findProgram(u"git"_s), workspace::gitEnvironment(runner::ownEnvironment())};
    if (git.path.isEmpty()) {
        printError(WorkspacesVerbText::tr("This computer has no git, so nothing can be examined. Install it."));
        return ExitUnavailable;
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
    workspace::MirrorUpkeep mirrors(paths, git, makeSystemProcess, clock);
    QObject::connect(
        &mirrors, &workspace::MirrorUpkeep::finished, &mirrors, [] { QCoreApplication::exit(ExitSuccess); });
    QObject::connect(&pruning, &workspace::Pruning::finished, &pruning, [&] {
        // One session's folder is examined when it has ended, and the next one may begin any time.
        if (isTrial || invocation.isSet(u"session"_s))
            return QCoreApplication::exit(ExitSuccess);
        mirrors.start();
    });
    pruning.start(names, isTrial);
    const int code = QCoreApplication::exec();
    if (const auto &problem = mirrors.problem())
        printError(WorkspacesVerbText::tr("A copy of a repository could not be packed anew: %1")
                       .arg(status::printable(describe(*problem))));
    if (asJson)
        print(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"folders"_s, results}, {u"totalBytes"_s, workspace::readLedger(paths).total()}})
                .toJson()));
    else if (results.isEmpty())
        print(WorkspacesVerbText::tr("There are no working copies.") + u'\n');
    return code;
}

static int discardNow(const WorkspacePaths &paths, const workspace::FolderEntry &folder, bool asJson)
{
    const auto freed = workspace::discardFolder(paths, folder.name);
    if (!freed) {
        printError(WorkspacesVerbText::tr("The working copy of %1 was not discarded: %2.")
                       .arg(status::printable(folder.record.sessionId), freed.error().detail));
        return ExitFailure;
    }
    const PrunedFolder gone{
        .name = folder.name, .sessionId = folder.record.sessionId, .isRemoved = true, .freedBytes = *freed};
    print(asJson ? QString::fromUtf8(QJsonDocument(toJson(gone)).toJson()) : pruneLine(gone, false) + u'\n');
    return ExitSuccess;
}

// What is only there is lost, so a person has to say so.
static int discard(const WorkspacePaths &paths, const Invocation &invocation, Clock &clock)
{
    const QString name = session::fileNameFor(invocation.value(u"session"_s));
    const auto folders = workspace::readLedger(paths).folders;
    const auto folder = std::ranges::find(folders, name, &workspace::FolderEntry::name);
    if (folder == folders.end()) {
        printError(WorkspacesVerbText::tr(
            "There is no working copy of that session. To see which there are: rensei-agent workspaces"));
        return ExitFailure;
    }
    const bool asJson = invocation.isSet(u"json"_s);
    if (invocation.isSet(u"yes"_s))
        return discardNow(paths, *folder, asJson);
    printError(discardText(*folder) + u' '
        + WorkspacesVerbText::tr(
            "What is only there is lost. To discard it, type yes:", "the word is that of \"yes\""));
    const auto input = example_runner::makeStandardInput();
    QByteArray typed;
    const auto decide = [&] {
        input->disconnect();
        if (isWholeYes(typed))
            return QCoreApplication::exit(discardNow(paths, *folder, asJson));
        printError(WorkspacesVerbText::tr("Nothing was discarded."));
        QCoreApplication::exit(ExitFailure);
    };
    QObject::connect(input.get(), &example_runner::StandardInput::received, input.get(), [&](const QByteArray &bytes) {
        typed += bytes;
        if (typed.contains('\n') || typed.size() > 100)
            decide();
    });
    QObject::connect(input.get(), &example_runner::StandardInput::ended, input.get(), decide);
    clock.callAfter(answerTimeout, input.get(), decide);
    return QCoreApplication::exec();
}

int showWorkspaces(const Invocation &invocation, Clock &clock)
{
    const bool prunes = invocation.action == "prune"_L1;
    const bool discards = invocation.action == "discard"_L1;
    if ((!prunes && invocation.isSet(u"dry-run"_s)) || (!discards && invocation.isSet(u"yes"_s)))
        return usageError(WorkspacesVerbText::tr("--dry-run goes with prune, --yes with discard."));
    if (discards != invocation.isSet(u"session"_s) && !prunes)
        return usageError(WorkspacesVerbText::tr("--session goes with prune and discard; discard needs it."));
    const auto state = resolveStatePaths(invocation);
    if (!state) {
        printError(state.error().text);
        return state.error().code;
    }
    const WorkspacePaths paths = workspace::workspacePaths(state->root);
    if (discards)
        return discard(paths, invocation, clock);
    return prunes ? prune(paths, invocation, clock) : list(paths, invocation);
}

} // namespace rensei::cli
