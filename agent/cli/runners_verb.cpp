#include "agent/cli/runners_verb.h"

#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/config/config_file.h"
#include "agent/process/process.h"
#include "agent/runner/login_path.h"
#include "agent/runner/sign_in_probe.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <memory>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using runner::ListedRunner;

static QString permissionsText(const config::RunnerProfile &profile)
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

QJsonArray toJson(const QList<ListedRunner> &runners)
{
    QJsonArray all;
    for (const ListedRunner &one : runners) {
        QJsonObject object{{u"name"_s, one.profile.name}, {u"title"_s, one.title},
            {u"adapter"_s, QString(runner::adapterName(one.profile.adapter))}, {u"builtIn"_s, one.isBuiltIn},
            {u"default"_s, one.isDefault}, {u"installed"_s, one.isInstalled()}, {u"program"_s, one.profile.program},
            {u"permissions"_s, permissionsText(one.profile)}};
        if (one.isUnguarded)
            object.insert(u"unguarded"_s, true);
        if (one.isInstalled())
            object.insert(u"path"_s, one.path);
        if (one.isSignedIn)
            object.insert(u"signedIn"_s, *one.isSignedIn);
        if (!one.problem.isEmpty())
            object.insert(u"problem"_s, one.problem);
        if (!one.version.isEmpty())
            object.insert(u"version"_s, one.version);
        if (!one.isInstalled() && !one.install.isEmpty())
            object.insert(u"install"_s, one.install);
        all.append(object);
    }
    return all;
}

QStringList runnerLines(const QList<ListedRunner> &runners)
{
    QStringList lines;
    for (const ListedRunner &one : runners) {
        QString line = u"%1  %2"_s.arg(
            status::printable(one.profile.name).leftJustified(12), QString(runner::adapterName(one.profile.adapter)));
        if (one.isInstalled()) {
            line += u"  %1%2  permissions: %3"_s.arg(status::printable(one.path),
                one.version.isEmpty() ? QString() : u' ' + status::printable(one.version),
                permissionsText(one.profile));
            if (one.isSignedIn)
                line += *one.isSignedIn ? u"  signed in"_s : u"  not signed in"_s;
            if (!one.problem.isEmpty())
                line += u"  ("_s + status::printable(one.problem) + u')';
            if (one.isUnguarded)
                line += u"  unguarded: gets no work before the configuration accepts that"_s;
        } else {
            line += u"  not found: %1"_s.arg(status::printable(one.profile.program));
            if (!one.install.isEmpty())
                line += u"; to get it: %1"_s.arg(one.install);
        }
        lines.append(one.isDefault ? line + u"  (default)"_s : line);
    }
    lines.append(u"Permissions guide an agent that asks before it acts; they do not hold back one that never asks."_s);
    return lines;
}

int showRunners(const Invocation &invocation, Clock &clock)
{
    const auto path = resolveConfigFile(invocation);
    if (!path) {
        printError(path.error().text);
        return path.error().code;
    }
    const auto config = config::loadConfig(*path);
    if (!config) {
        printError(u"The configuration cannot be used: %1"_s.arg(config.error().detail));
        return ExitFailure;
    }
    const bool asJson = invocation.isSet(u"json"_s);
    const auto show = [asJson](const QList<ListedRunner> &runners) {
        if (asJson)
            print(QString::fromUtf8(QJsonDocument(toJson(runners)).toJson()));
        else
            print(runnerLines(runners).join(u'\n') + u'\n');
        QCoreApplication::exit(ExitSuccess);
    };
    const ProcessFactory makeProcess = makeSystemProcess;
    std::unique_ptr<runner::VersionProbe> versions;
    std::unique_ptr<runner::SignInProbe> signIns;
    runner::LoginPath loginPath(makeProcess, clock);
    const auto haveVersions = [&](const QList<ListedRunner> &runners) {
        if (!invocation.isSet(u"check"_s))
            return show(runners);
        signIns = std::make_unique<runner::SignInProbe>(makeProcess, clock, runners);
        QObject::connect(signIns.get(), &runner::SignInProbe::finished, signIns.get(), show);
        signIns->start();
    };
    QObject::connect(&loginPath, &runner::LoginPath::found, &loginPath, [&](const QStringList &folders) {
        qputenv("PATH", runner::extendedPath(qEnvironmentVariable("PATH"), folders).toLocal8Bit());
        versions = std::make_unique<runner::VersionProbe>(
            makeProcess, clock, runner::listRunners(*config, runner::findProgram));
        QObject::connect(versions.get(), &runner::VersionProbe::finished, versions.get(), haveVersions);
        versions->start();
    });
    loginPath.start();
    return QCoreApplication::exec();
}

} // namespace rensei::cli
