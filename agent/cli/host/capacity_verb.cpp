#include "agent/cli/host/capacity_verb.h"

#include "agent/base/redact.h"
#include "agent/cli/agent_call.h"
#include "agent/cli/cli_text.h"
#include "agent/cli/suggestion.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/config/config_edit.h"
#include "agent/config/config_file.h"
#include "agent/config/hardware.h"
#include "agent/config/machine_defaults.h"
#include "agent/control/control_client.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ControlResult;
using Capacity = control::StatsPayload::Capacity;

namespace {

struct CapacityVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::CapacityVerbText)
};

} // namespace

const QList<CapacityKey> &capacityKeys()
{
    static const QList<CapacityKey> all{
        {control::maxSessionsKey, config::maxConcurrentSessions}, {control::poolMaxDiskKey, config::maxPoolGigabytes}};
    return all;
}

QString capacityProblem(const QString &key, const QString &value)
{
    QStringList names;
    for (const CapacityKey &known : capacityKeys()) {
        if (known.name == key)
            return wholeNumber(value, 0, known.most)
                ? QString()
                : CapacityVerbText::tr("%1 takes a number from 0 to %L2.").arg(key).arg(known.most);
        names.append(known.name);
    }
    const QString spoken = key.contains(u'.') ? key : u"capacity."_s + key;
    return CapacityVerbText::tr("capacity set takes one of: %1.").arg(names.join(u", "_s))
        + suggestionText(spoken, names);
}

QString capacityText(const Capacity &capacity)
{
    const auto line = [](const QString &name, std::optional<int> value, const QString &more) {
        const QString number = value ? QLocale().toString(*value) : unknownText;
        return name.leftJustified(34) + (more.isEmpty() ? number : u"%1  (%2)"_s.arg(number, more)) + u'\n';
    };
    return line(control::maxSessionsKey, capacity.maxConcurrentSessions, capacity.reason)
        + line(control::poolMaxDiskKey, capacity.poolMaxDiskGb, u"GiB"_s)
        + line(u"capacity.maxMemoryMb"_s, capacity.maxMemoryMb, CapacityVerbText::tr("MiB, all sessions together"))
        + line(u"capacity.maxMemoryMbPerSession"_s, capacity.maxMemoryMbPerSession, u"MiB"_s)
        + line(u"capacity.maxProcesses"_s, capacity.maxProcesses, CapacityVerbText::tr("all sessions together"))
        + line(u"capacity.maxProcessesPerSession"_s, capacity.maxProcessesPerSession, {});
}

/// As the agent would say it, if it ran with this configuration.
static Result<Capacity> configuredCapacity(const QString &file)
{
    const auto loaded = config::loadConfig(file);
    if (!loaded)
        return fail(loaded.error());
    const config::Config config = config::withMachineDefaults(*loaded, config::readHardware());
    const auto orNone = [](qint64 value) { return value > 0 ? std::optional(static_cast<int>(value)) : std::nullopt; };
    Capacity capacity;
    capacity.maxConcurrentSessions = config.maxSessions;
    capacity.reason = config.maxSessionsReason;
    capacity.poolMaxDiskGb = config.diskBudget ? orNone(*config.diskBudget >> 30) : std::nullopt;
    capacity.maxMemoryMb = orNone(config.limits.memory >> 20);
    capacity.maxMemoryMbPerSession = orNone(config.limits.memoryPerSession >> 20);
    capacity.maxProcesses = orNone(config.limits.processes);
    capacity.maxProcessesPerSession = orNone(config.limits.processesPerSession);
    return capacity;
}

static int failCapacity(const QString &text)
{
    printError(text);
    return ExitFailure;
}

static int showCapacity(const ControlResult<Capacity> &asked, const QString &file, bool asJson)
{
    Capacity capacity;
    if (asked) {
        capacity = *asked;
    } else if (asked.error().obstacle == control::Obstacle::NotListening) {
        const auto configured = configuredCapacity(file);
        if (!configured)
            return failCapacity(CapacityVerbText::tr("The configuration cannot be used: %1. Correct %2.")
                                    .arg(configured.error().detail, file));
        capacity = *configured;
        printError(CapacityVerbText::tr("The agent is not running. This is what its configuration says."));
    } else {
        return failCapacity(explain(asked.error()));
    }
    print(asJson ? QString::fromUtf8(QJsonDocument(toJson(capacity)).toJson()) : capacityText(capacity));
    return ExitSuccess;
}

static int finishSet(
    const ControlResult<control::ActionReply> &reply, const Invocation &invocation, const QString &file)
{
    const QString key = invocation.operand(0);
    const QString value = invocation.operand(1);
    QString text = CapacityVerbText::tr("%1 is %2 now.").arg(key, value);
    if (!reply && reply.error().obstacle == control::Obstacle::NotListening) {
        if (const auto set = config::setValue(file, key, value.toInt()); !set)
            return failCapacity(
                CapacityVerbText::tr("The configuration could not be changed: %1").arg(describe(set.error())));
        text = CapacityVerbText::tr("%1 is %2 in %3. It counts when the agent starts.").arg(key, value, file);
    } else if (!reply) {
        return failCapacity(explain(reply.error()));
    }
    const QJsonObject json{{u"ok"_s, true}, {u"key"_s, key}, {u"value"_s, value}, {u"message"_s, text}};
    print(invocation.isSet(u"json"_s) ? QString::fromUtf8(QJsonDocument(json).toJson()) : text + u'\n');
    return ExitSuccess;
}

int manageCapacity(const Invocation &invocation, Clock &clock)
{
    const bool isSet = invocation.action == "set"_L1;
    if (isSet) {
        const QString problem = capacityProblem(invocation.operand(0), invocation.operand(1));
        if (!problem.isEmpty())
            return usageError(redacted(problem));
    }
    const auto paths = resolveStatePaths(invocation);
    const auto file = resolveConfigFile(invocation);
    if (!paths || !file) {
        printError(paths ? file.error().text : paths.error().text);
        return ExitUnavailable;
    }
    control::ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    agent.setStartWait(agentStartWait);
    if (isSet)
        agent.setCapacity(invocation.operand(0), invocation.operand(1), &agent,
            [&](const ControlResult<control::ActionReply> &reply) {
                QCoreApplication::exit(finishSet(reply, invocation, *file));
            });
    else
        agent.capacity(&agent, [&](const ControlResult<Capacity> &asked) {
            QCoreApplication::exit(showCapacity(asked, *file, invocation.isSet(u"json"_s)));
        });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
