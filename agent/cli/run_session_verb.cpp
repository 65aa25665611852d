#include "agent/cli/run_session_verb.h"

#include "agent/base/file_reason.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/config/config_file.h"
#include "agent/process/harden.h"
#include "agent/process/inherited_children.h"
#include "agent/process/signal_source.h"
#include "agent/process/tree_process.h"
#include "agent/runner/runner_choice.h"
#include "agent/session/local_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUuid>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static constexpr qint64 maxFileSize = 8 * 1024 * 1024;

Result<LocalWork> parseLocalWork(
    const QByteArray &json, const config::Config &config, const QString &runner, bool hasWorkspace)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failLocally(problem.error == QJsonParseError::NoError
                ? u"it must hold one JSON object, a work item"_s
                : u"it is not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    QJsonObject work = document.object();
    if (work.value("sessionId"_L1).isUndefined())
        work.insert("sessionId"_L1, u"local-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto item = platform::parseWorkItem(work);
    if (!item)
        return failLocally(u"its sessionId cannot be used"_s);
    if (platform::instruction(*item).trimmed().isEmpty())
        return failLocally(u"it has no prompt"_s);
    if (!item->mode.isEmpty())
        return failLocally(u"this version does not support the mode %1"_s.arg(item->mode));
    auto profile = runner::chooseRunner(*item, config, runner, runner::findProgram);
    if (!profile)
        return failLocally(runner.isEmpty()
                ? u"no runner for it is found; see rensei-agent runners"_s
                : u"no runner of the name %1 is found; see rensei-agent runners"_s.arg(runner));
    if (!hasWorkspace && (!item->repository.isEmpty() || item->requiresRepository || profile->needsRepository))
        return failLocally(u"it needs a repository; name the folder of its working copy with --workspace"_s);
    if (!profile->permissions)
        profile->permissions = config.permissions;
    return LocalWork{*item, *profile};
}

static Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failLocally(fileReason(file), path);
    const QByteArray bytes = file.read(maxFileSize + 1);
    if (bytes.size() > maxFileSize)
        return failLocally(u"it is longer than 8 MiB"_s, path);
    return bytes;
}

static int refuse(const QString &sentence)
{
    printError(sentence);
    return ExitUsage;
}

static int run(const LocalWork &work, const QString &folder, Clock &clock)
{
    hardenProcess();
    becomeSubreaper();
    const SignalSource signalSource;
    session::LocalRun session([] { return makeTreeProcess(bundledReaper()); }, clock);
    QObject::connect(&session, &session::LocalRun::eventReceived, &session, [](const QJsonObject &event) {
        print(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)) + u'\n');
    });
    // It may finish before there is an event loop to end.
    QObject::connect(
        &session, &session::LocalRun::finished, qApp,
        [](bool ok) { QCoreApplication::exit(ok ? ExitSuccess : ExitFailure); }, Qt::QueuedConnection);
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &session, &session::LocalRun::stop);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &session, &session::LocalRun::stop);
    session.start(work.item, work.profile, folder);
    return QCoreApplication::exec();
}

int runSession(const Invocation &invocation, Clock &clock)
{
    const QString chosen = invocation.value(u"workspace"_s);
    if (invocation.isSet(u"workspace"_s) && !QFileInfo(chosen).isDir())
        return refuse(u"There is no folder %1."_s.arg(chosen));
    const auto configFile = resolveConfigFile(invocation);
    const auto config = configFile ? config::loadConfig(*configFile) : config::Config();
    if (!configFile || !config)
        return refuse(configFile ? u"The configuration cannot be used: %1"_s.arg(config.error().detail)
                                 : configFile.error().text);
    const auto work = readFile(invocation.operand()).and_then([&](const QByteArray &json) {
        return parseLocalWork(json, *config, invocation.value(u"runner"_s), !chosen.isEmpty());
    });
    if (!work)
        return refuse(u"%1 cannot be run: %2."_s.arg(invocation.operand(), work.error().detail));
    if (!chosen.isEmpty())
        return run(*work, QFileInfo(chosen).canonicalFilePath(), clock);
    QTemporaryDir folder(QDir::tempPath() + u"/rensei-session-XXXXXX"_s);
    if (!folder.isValid())
        return refuse(u"No folder can be made for it: %1."_s.arg(folder.errorString()));
    const int code = run(*work, folder.path(), clock);
    // Its work may be nowhere else.
    folder.setAutoRemove(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    if (!folder.autoRemove())
        printError(u"What it made is in %1."_s.arg(folder.path()));
    return code;
}

} // namespace rensei::cli
