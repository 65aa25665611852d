#include "agent/service/systemd_unit.h"

#include "agent/base/exit_code.h"

namespace rensei::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// After the drain: runners are asked to end, the last reports are sent, the worker is deregistered.
static constexpr auto timeToLeave = 30s;

enum class Word { Program, Argument, Assignment };

// Of systemd.syntax(7), "Quoting", and systemd.service(5), "Command lines": a dollar sign is doubled in arguments only,
// a percent sign everywhere.
static QString unitWord(const QString &text, Word word)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c == u'%' || (c == u'$' && word == Word::Argument))
            quoted += QString(2, c);
        else if (c < u' ')
            quoted += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

static QString execStart(const ServiceDefinition &definition)
{
    QString line = unitWord(definition.program, Word::Program);
    for (const QString &argument : definition.arguments)
        line += u' ' + unitWord(argument, Word::Argument);
    return line;
}

// The watchdog's time is long, because each sign of life wakes the agent up.
static constexpr auto unitText = R"(# Written by rensei-agent, which writes it again at each install and repair.
[Unit]
Description=Rensei host agent
StartLimitIntervalSec=300
StartLimitBurst=10

[Service]
Type=notify
NotifyAccess=main
ExecStart=%1
%2SyslogIdentifier=rensei-agent
UMask=0077
NoNewPrivileges=no
OOMPolicy=continue

Restart=on-failure
RestartSec=5
RestartForceExitStatus=%3
RestartPreventExitStatus=%4

TimeoutStartSec=60
WatchdogSec=300
KillMode=mixed
TimeoutStopSec=%5

[Install]
WantedBy=default.target
)";

QString systemdUnit(const ServiceDefinition &definition)
{
    QString environment;
    for (const QString &entry : definition.environment)
        environment += u"Environment=%1\n"_s.arg(unitWord(entry, Word::Assignment));
    // All at once, because what is inserted may have a percent sign and a number in it.
    return QString::fromLatin1(unitText).arg(execStart(definition), environment, QString::number(ExitRestart),
        u"%1 %2"_s.arg(ExitUsage).arg(ExitLocked), QString::number((definition.drainTimeout + timeToLeave).count()));
}

/// The text between the first pair of quotation marks, without its escapes.
static QString firstWord(const QString &line)
{
    QString word;
    for (qsizetype at = 1; at < line.size() && line.startsWith(u'"'); ++at) {
        const QChar c = line.at(at);
        const QChar next = at + 1 < line.size() ? line.at(at + 1) : QChar();
        if (c == u'"')
            return word;
        if (c == u'\\' && next == u'x') {
            word += QChar(line.mid(at + 2, 2).toUShort(nullptr, 16));
            at += 3;
        } else {
            word += c == u'\\' ? next : c;
            at += c == u'\\' || (c == u'%' && next == u'%') ? 1 : 0;
        }
    }
    return {};
}

SystemdUnitFacts systemdUnitFacts(const QString &unit)
{
    SystemdUnitFacts facts;
    const auto lines = unit.split(u'\n');
    for (const QString &line : lines) {
        const QString value = line.mid(line.indexOf(u'=') + 1);
        if (line.startsWith("ExecStart="_L1))
            facts.program = firstWord(value);
        else if (line.startsWith("TimeoutStopSec="_L1))
            facts.stopTimeout = std::chrono::seconds(value.toUInt());
    }
    return facts;
}

} // namespace rensei::service
