#include "agent/cli/config/config_verb.h"

#include "agent/base/redact.h"
#include "agent/cli/agent_call.h"
#include "agent/cli/config/proxy_password.h"
#include "agent/cli/suggestion.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/config/hardware.h"
#include "agent/control/control_client.h"
#include "agent/http/proxy_environment.h"
#include "agent/http/server_url.h"
#include "agent/http/trust.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using config::Edit;
using config::Setting;
using config::SettingValue;
using config::SettingValues;

namespace {

struct ConfigVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ConfigVerbText)
};

} // namespace

static QString unknownSetting(const QString &key)
{
    QStringList names;
    for (const Setting &setting : config::settings())
        names.append(setting.key);
    return ConfigVerbText::tr("There is no setting %1 that this command changes.%2 To see all: rensei-agent config")
        .arg(redacted(key), suggestionText(key, names));
}

/// Why the agent could not use the value, beyond what reading the file finds.
static Result<void> checkValue(const Setting &setting, const QString &value)
{
    if (value.trimmed().isEmpty())
        return failLocally(
            ConfigVerbText::tr("%1 needs a value. To go back to the usual one, use unset.").arg(setting.key));
    if (setting.key == "network.proxy"_L1)
        return http::checkProxySetting(value);
    if (redacted(value) != value)
        return failLocally(
            ConfigVerbText::tr("The value looks like a credential, and the configuration is no place for one."));
    if (std::ranges::any_of(value, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return failLocally(
            ConfigVerbText::tr("The value of %1 holds a line break or another control character.").arg(setting.key));
    if (setting.kind == Setting::Kind::Number && !wholeNumber(value, 0, std::numeric_limits<int>::max()))
        return failLocally(ConfigVerbText::tr("%1 takes a whole number, 0 or more.").arg(setting.key));
    if (setting.key == "orchestrator.url"_L1)
        return http::parseServerUrl(value).map([](const QUrl &) {});
    if (setting.key == "network.caFile"_L1)
        return http::trustedCertificates(value, {}).map([](const auto &) {});
    return {};
}

Result<Edit> editFor(const QString &action, const QString &key, const QString &value)
{
    const Setting *setting = config::findSetting(key);
    if (!setting)
        return failLocally(unknownSetting(key));
    const bool isList = setting->kind == Setting::Kind::List;
    if (action == "unset"_L1 && !isList)
        return Edit{key, {}, Edit::Kind::Unset};
    if (isList != (action == "add"_L1 || action == "remove"_L1))
        return failLocally(isList ? ConfigVerbText::tr("%1 is a list: use add and remove.").arg(key)
                                  : ConfigVerbText::tr("%1 is one value: use set and unset.").arg(key));
    if (const auto good = checkValue(*setting, value); !good)
        return fail(good.error());
    if (isList)
        return Edit{key, value, action == "add"_L1 ? Edit::Kind::AddItem : Edit::Kind::RemoveItem};
    return Edit{key, value, setting->kind == Setting::Kind::Number ? Edit::Kind::SetNumber : Edit::Kind::Set};
}

static QJsonValue jsonValue(const SettingValue &one, const QString &text)
{
    if (one.setting.kind == Setting::Kind::List)
        return QJsonArray::fromStringList(one.items);
    if (text.isEmpty())
        return QJsonValue::Null;
    return one.setting.kind == Setting::Kind::Number ? QJsonValue(text.toLongLong()) : QJsonValue(text);
}

static QString reasonName(config::SessionsReason reason)
{
    switch (reason) {
    case config::SessionsReason::Cores:
        return u"cores"_s;
    case config::SessionsReason::Memory:
        return u"memory"_s;
    case config::SessionsReason::Most:
        return u"most"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const SettingValues &values, const QString &file)
{
    QJsonArray settings;
    for (const SettingValue &one : values.all) {
        QJsonObject object{{u"key"_s, one.setting.key}, {u"text"_s, one.setting.text()},
            {u"value"_s, jsonValue(one, one.text)}, {u"set"_s, one.isSet}};
        if (!one.usual.isEmpty())
            object.insert(u"default"_s, jsonValue(one, one.usual));
        if (one.isByVariable)
            object.insert(u"variable"_s, config::variableName(one.setting.key));
        settings.append(object);
    }
    return {{u"file"_s, file}, {u"settings"_s, settings}, {u"usualSessions"_s, reasonName(values.usualSessions)}};
}

QString wireName(Effect effect)
{
    switch (effect) {
    case Effect::Now:
        return u"now"_s;
    case Effect::AtStart:
        return u"at-start"_s;
    case Effect::AfterRestart:
        return u"after-restart"_s;
    case Effect::Refused:
        return u"refused"_s;
    case Effect::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString settingsTable(const SettingValues &values)
{
    constexpr qsizetype keyWidth = 36;
    QString text;
    for (const SettingValue &one : values.all) {
        const QString value = one.setting.kind == Setting::Kind::List ? one.items.join(u", "_s) : one.text;
        QString from;
        if (one.isByVariable)
            from = u"  "_s + ConfigVerbText::tr("(by %1)").arg(config::variableName(one.setting.key));
        else if (!one.isSet)
            from = one.text == one.usual ? u"  "_s + ConfigVerbText::tr("(default)")
                                         : u"  "_s + ConfigVerbText::tr("(by other settings)");
        text += one.setting.key.leftJustified(keyWidth) + u' ' + (value.isEmpty() ? u"–"_s : status::printable(value))
            + from + u'\n';
    }
    return text;
}

static int failConfig(const QString &text)
{
    printError(text);
    return ExitFailure;
}

static int showConfig(const QString &file, bool asJson, QJsonObject more)
{
    const auto values
        = config::readSettingValues(file, QProcessEnvironment::systemEnvironment(), config::readHardware());
    if (!values)
        return failConfig(
            ConfigVerbText::tr("The configuration cannot be used: %1. Correct %2.").arg(values.error().detail, file));
    if (!asJson) {
        print(settingsTable(*values));
        return ExitSuccess;
    }
    more.insert(u"file"_s, file);
    const QJsonObject all = toJson(*values, file);
    for (auto it = all.begin(); it != all.end(); ++it)
        more.insert(it.key(), it.value());
    print(QString::fromUtf8(QJsonDocument(more).toJson()));
    return ExitSuccess;
}

int showSettings(const QString &file, const QJsonObject &more)
{
    return showConfig(file, true, more);
}

Effect effectOf(const control::ControlResult<control::ActionReply> &reply, const QString &key)
{
    if (!reply && reply.error().obstacle == control::Obstacle::NotListening)
        return Effect::AtStart;
    if (!reply)
        return reply.error().obstacle == control::Obstacle::Failed && reply.error().error.kind == ErrorKind::Conflict
            ? Effect::Refused
            : Effect::Unknown;
    // The port is bound, and the registration made, at the start.
    const bool isReadAtStart = key == "host.port"_L1 || key == "orchestrator.url"_L1;
    return isReadAtStart ? Effect::AfterRestart : Effect::Now;
}

static QString effectText(Effect effect, const QString &key, const QString &file)
{
    switch (effect) {
    case Effect::Now:
        return ConfigVerbText::tr("%1 is changed in %2. It counts now.").arg(key, file);
    case Effect::AtStart:
        return ConfigVerbText::tr("%1 is changed in %2. It counts when the agent starts.").arg(key, file);
    case Effect::AfterRestart:
        return ConfigVerbText::tr("%1 is changed in %2. It counts when the agent is started again.").arg(key, file);
    case Effect::Refused:
        return ConfigVerbText::tr(
            "%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status")
            .arg(key, file);
    case Effect::Unknown:
        return ConfigVerbText::tr(
            "%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status")
            .arg(key, file);
    }
    Q_UNREACHABLE();
}

static int finishChange(
    const control::ControlResult<control::ActionReply> &reply, const QString &key, const QString &file, bool asJson)
{
    const Effect effect = effectOf(reply, key);
    if (asJson)
        return showConfig(file, true, {{u"effect"_s, wireName(effect)}});
    print(effectText(effect, key, file) + u'\n');
    const QString variable = config::variableName(key);
    if (!qEnvironmentVariable(variable.toLatin1().constData()).trimmed().isEmpty())
        printError(ConfigVerbText::tr("The variable %1 comes before the file.").arg(variable));
    return ExitSuccess;
}

int manageConfig(const Invocation &invocation, Clock &clock)
{
    const bool changes = !invocation.action.isEmpty() && invocation.action != "get"_L1;
    const QString key = invocation.operand(0);
    if (key == proxyPasswordKey)
        return manageProxyPassword(invocation, clock);
    const auto edit = changes ? editFor(invocation.action, key, invocation.operand(1)) : Result<Edit>(Edit());
    if (!edit)
        return usageError(edit.error().detail);
    const auto paths = resolveStatePaths(invocation);
    const auto file = resolveConfigFile(invocation);
    if (!paths || !file) {
        printError(paths ? file.error().text : paths.error().text);
        return ExitUnavailable;
    }
    const bool asJson = invocation.isSet(u"json"_s);
    if (!changes)
        return showConfig(*file, asJson, {});
    if (const auto changed = config::changeFile(*file, {*edit}); !changed)
        return failConfig(
            ConfigVerbText::tr("The configuration could not be changed: %1.").arg(describe(changed.error())));
    control::ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    agent.setStartWait(agentStartWait);
    agent.reload(&agent, [&](const control::ControlResult<control::ActionReply> &reply) {
        QCoreApplication::exit(finishChange(reply, key, *file, asJson));
    });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
