#include "agent/cli/runners_verb.h"

#include "agent/base/paths.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/config/built_in_profiles.h"
#include "agent/config/config_file.h"
#include "agent/language/text_width.h"
#include "agent/process/process.h"
#include "agent/runner/guard_probe.h"
#include "agent/runner/login_path.h"
#include "agent/runner/sign_in_probe.h"
#include "agent/status/printable.h"
#include "agent/status/text_output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <memory>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using runner::ListedRunner;

namespace {

struct RunnersVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::RunnersVerbText)
};

} // namespace

static QString permissionsName(const config::RunnerProfile &profile)
{
    switch (profile.permissions.value_or(permissions::Policy()).preset) {
    case permissions::Preset::Careful:
        return u"careful"_s;
    case permissions::Preset::Workspace:
        return u"workspace"_s;
    case permissions::Preset::Autonomous:
        return u"autonomous"_s;
    case permissions::Preset::Deny:
        return u"deny"_s;
    case permissions::Preset::Own:
        return u"own rules"_s;
    }
    Q_UNREACHABLE();
}

/// Names of presets are those of the configuration in every language.
static QString permissionsText(const config::RunnerProfile &profile)
{
    const bool areOwn = profile.permissions.value_or(permissions::Policy()).preset == permissions::Preset::Own;
    return areOwn ? RunnersVerbText::tr("own rules") : permissionsName(profile);
}

QJsonArray toJson(const QList<ListedRunner> &runners)
{
    QJsonArray all;
    for (const ListedRunner &one : runners) {
        QJsonObject object{{u"name"_s, one.profile.name}, {u"title"_s, one.title},
            {u"adapter"_s, QString(runner::adapterName(one.profile.adapter))}, {u"builtIn"_s, one.isBuiltIn},
            {u"default"_s, one.isDefault}, {u"installed"_s, one.isInstalled()}, {u"program"_s, one.profile.program},
            {u"permissions"_s, permissionsName(one.profile)}};
        if (one.isUnguarded)
            object.insert(u"unguarded"_s, true);
        if (one.isInstalled())
            object.insert(u"path"_s, one.path);
        if (one.isSignedIn)
            object.insert(u"signedIn"_s, *one.isSignedIn);
        if (!one.problem.isEmpty())
            object.insert(u"problem"_s, runner::problemText(one));
        if (one.checkedAt)
            object.insert(u"checkedAt"_s, toIso(*one.checkedAt));
        if (one.asks)
            object.insert(u"asks"_s, *one.asks);
        if (one.triedAt)
            object.insert(u"triedAt"_s, toIso(*one.triedAt));
        if (!one.version.isEmpty())
            object.insert(u"version"_s, one.version);
        if (!one.isInstalled() && !one.install.isEmpty())
            object.insert(u"install"_s, one.install);
        all.append(object);
    }
    return all;
}

// What was checked, and how long ago.
static QString checkText(const ListedRunner &one, Instant now)
{
    QString text;
    const auto age = [now](Instant at) { return status::ageText(now - at); };
    if (one.isSignedIn)
        text += *one.isSignedIn ? u"  "_s + RunnersVerbText::tr("signed in")
                                : u"  "_s + RunnersVerbText::tr("not signed in");
    if (!one.problem.isEmpty())
        text += u"  ("_s + status::printable(runner::problemText(one)) + u')';
    if (one.checkedAt)
        text += u"  "_s + RunnersVerbText::tr("checked %1").arg(age(*one.checkedAt));
    if (!one.asks)
        return text;
    const QString tried = one.triedAt ? age(*one.triedAt) : QString();
    if (tried.isEmpty())
        return text + u"  "_s
            + (*one.asks ? RunnersVerbText::tr("asks before it acts")
                         : RunnersVerbText::tr("does not ask before it acts"));
    return text + u"  "_s
        + (*one.asks ? RunnersVerbText::tr("asks before it acts, tried %1")
                     : RunnersVerbText::tr("does not ask before it acts, tried %1"))
              .arg(tried);
}

QStringList runnerLines(const QList<ListedRunner> &runners, Instant now)
{
    QStringList lines;
    for (const ListedRunner &one : runners) {
        QString line = u"%1  %2"_s.arg(
            padded(status::printable(one.profile.name), 12), QString(runner::adapterName(one.profile.adapter)));
        if (one.isInstalled()) {
            line += u"  "_s + status::printable(one.path)
                + (one.version.isEmpty() ? QString() : u' ' + status::printable(one.version)) + u"  "_s
                + RunnersVerbText::tr("permissions: %1").arg(permissionsText(one.profile));
            line += checkText(one, now);
            if (one.isUnguarded)
                line += u"  "_s + RunnersVerbText::tr("unguarded: gets no work before the configuration accepts that");
        } else {
            const QString program = status::printable(one.profile.program);
            line += u"  "_s
                + (one.install.isEmpty()
                        ? RunnersVerbText::tr("not found: %1").arg(program)
                        : RunnersVerbText::tr("not found: %1; to get it: %2").arg(program, one.install));
        }
        lines.append(one.isDefault ? line + u"  "_s + RunnersVerbText::tr("(default)") : line);
    }
    lines.append(RunnersVerbText::tr(
        "Permissions guide an agent that asks before it acts; they do not hold back one that never asks."));
    return lines;
}

namespace {

/// One run of the verb: versions, then what was seen before, or is seen now.
struct RunnersRun {
    config::Config config;
    QString checksFile;
    Clock &clock;
    bool asJson = false;
    bool checks = false;
    bool proves = false;
    ProcessFactory makeProcess = makeSystemProcess;
    std::unique_ptr<runner::VersionProbe> versions = {};
    std::unique_ptr<runner::SignInProbe> signIns = {};
    std::unique_ptr<runner::GuardProbe> guards = {};

    void start(const QStringList &loginFolders)
    {
        qputenv("PATH", runner::extendedPath(qEnvironmentVariable("PATH"), loginFolders).toLocal8Bit());
        const auto runners = runner::listRunners(config, runner::findProgram, runner::readRunnerChecks(checksFile));
        versions = std::make_unique<runner::VersionProbe>(makeProcess, clock, runners);
        QObject::connect(versions.get(), &runner::VersionProbe::finished, versions.get(),
            [this](const QList<ListedRunner> &found) { check(found); });
        versions->start();
    }

    void check(const QList<ListedRunner> &runners)
    {
        if (!checks)
            return show(runners);
        signIns = std::make_unique<runner::SignInProbe>(makeProcess, clock, runners);
        QObject::connect(signIns.get(), &runner::SignInProbe::finished, signIns.get(),
            [this](const QList<ListedRunner> &checked) { proves ? prove(checked) : keep(checked); });
        signIns->start();
    }

    void prove(const QList<ListedRunner> &runners)
    {
        guards = std::make_unique<runner::GuardProbe>(makeProcess, clock, runners);
        QObject::connect(guards.get(), &runner::GuardProbe::finished, guards.get(),
            [this](const QList<ListedRunner> &proved) { keep(proved); });
        guards->start();
    }

    void keep(const QList<ListedRunner> &runners)
    {
        const auto all = runner::checksOf(runner::readRunnerChecks(checksFile), runners, clock.utcNow(), proves);
        if (const auto written = runner::writeRunnerChecks(checksFile, all); !written)
            printError(RunnersVerbText::tr("What was seen cannot be kept: %1").arg(written.error().detail));
        show(runners);
    }

    void show(QList<ListedRunner> runners)
    {
        runners = runner::withChecks(std::move(runners), runner::readRunnerChecks(checksFile));
        for (ListedRunner &one : runners) {
            config::RunnerProfile profile = one.profile;
            profile.asks = one.asks;
            one.isUnguarded = config::isUnguarded(profile);
        }
        if (asJson)
            print(QString::fromUtf8(QJsonDocument(toJson(runners)).toJson()));
        else
            print(runnerLines(runners, clock.utcNow()).join(u'\n') + u'\n');
        QCoreApplication::exit(ExitSuccess);
    }
};

} // namespace

int showRunners(const Invocation &invocation, Clock &clock)
{
    if (invocation.isSet(u"prove"_s) && !invocation.isSet(u"check"_s))
        return usageError(RunnersVerbText::tr("--prove goes with --check."));
    const auto path = resolveConfigFile(invocation);
    const auto state = resolveStatePaths(invocation);
    if (!path || !state) {
        const auto &problem = path ? state.error() : path.error();
        printError(problem.text);
        return problem.code;
    }
    const auto config = config::loadConfig(*path);
    if (!config) {
        printError(RunnersVerbText::tr("The configuration cannot be used: %1").arg(config.error().detail));
        return ExitFailure;
    }
    RunnersRun run{.config = *config,
        .checksFile = state->runnerChecks(),
        .clock = clock,
        .asJson = invocation.isSet(u"json"_s),
        .checks = invocation.isSet(u"check"_s),
        .proves = invocation.isSet(u"prove"_s)};
    runner::LoginPath loginPath(run.makeProcess, clock);
    QObject::connect(
        &loginPath, &runner::LoginPath::found, &loginPath, [&run](const QStringList &folders) { run.start(folders); });
    loginPath.start();
    return QCoreApplication::exec();
}

} // namespace rensei::cli
