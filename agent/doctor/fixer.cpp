#include "agent/doctor/fixer.h"

#include "agent/base/private_file.h"
#include "agent/control/action_payload.h"
#include "agent/control/control_token.h"
#include "agent/doctor/judgements.h"
#include "agent/doctor/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPointer>

namespace rensei::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ActionReply;
using control::ControlResult;

static constexpr auto tokenWait = 5s; // for an agent that makes its control token anew
static constexpr auto tokenLookInterval = 100ms;

Fixer::Fixer(FixParts parts)
    : m_parts(std::move(parts))
    , m_wait(m_parts.clock)
{
}

Fixer::Action Fixer::actionFor(const QString &fix)
{
    static const QHash<QString, Action> actions{
        {u"repair"_s, &Fixer::repair},
        {u"sign-in"_s, &Fixer::repair}, // with the user's key it replaces the token that was refused
        {u"load-service"_s, &Fixer::loadService},
        {u"start"_s, &Fixer::startService},
        {u"restart"_s, &Fixer::restartService},
        {u"show-port-owner"_s, &Fixer::showPortOwner},
        {u"renew-control-token"_s, &Fixer::renewControlToken},
        {u"register"_s, &Fixer::registerAgain},
        {u"resume"_s, &Fixer::resume},
        {u"allow-a-session"_s, &Fixer::allowASession},
        {u"show-conditions"_s, &Fixer::showConditions},
        {u"open-config"_s, &Fixer::openConfig},
        {u"make-config-private"_s, &Fixer::makeConfigPrivate},
        {u"show-connection"_s, &Fixer::showConnection},
        {u"show-runners"_s, &Fixer::showRunners},
        {u"show-git"_s, &Fixer::showGit},
        {u"free-space"_s, &Fixer::freeSpace},
        {u"make-work-folder"_s, &Fixer::makeWorkFolder},
        {u"make-log-folder"_s, &Fixer::makeLogFolder},
        {u"show-foreign"_s, &Fixer::showForeign},
    };
    return actions.value(fix);
}

void Fixer::apply(const QString &fix, const DoctorFacts &facts, Then then)
{
    m_parts.clock.callAfter(0ms, this, [this, fix, facts, then = std::move(then)] {
        const Action action = actionFor(fix);
        if (!action)
            return then(failLocally(DoctorText::tr("There is no fix “%1”.").arg(fix)));
        (this->*action)(facts, then);
    });
}

// A late answer of a manager or a verb finds nobody.
static Fixer::Then guarded(Fixer *fixer, const Fixer::Then &then)
{
    return [fixer = QPointer(fixer), then](const Result<QString> &done) {
        if (fixer)
            then(done);
    };
}

static service::ServiceManager::Then manages(const QString &done, const Fixer::Then &then)
{
    return [done, then](const Result<void> &result) {
        if (result)
            then(done);
        else
            then(fail(result.error()));
    };
}

bool Fixer::hasService(const DoctorFacts &facts) const
{
    const auto &state = facts.service.state;
    return m_parts.manager && state && *state && (*state)->isInstalled;
}

void Fixer::repair(const DoctorFacts &, const Then &then)
{
    m_parts.runVerb({u"repair"_s}, this, guarded(this, then));
}

void Fixer::loadService(const DoctorFacts &facts, const Then &then)
{
    if (!hasService(facts))
        return repair(facts, then);
    m_parts.manager->install(
        m_parts.service, manages(DoctorText::tr("It starts at the next login."), guarded(this, then)));
}

void Fixer::startService(const DoctorFacts &facts, const Then &then)
{
    if (!hasService(facts))
        return repair(facts, then);
    m_parts.manager->start(
        m_parts.service.name, manages(DoctorText::tr("The agent was started."), guarded(this, then)));
}

void Fixer::restartService(const DoctorFacts &facts, const Then &then)
{
    if (!hasService(facts) || !(*facts.service.state)->isRunning)
        return then(failLocally(facts.agent.pid
                ? DoctorText::tr(
                    "The system did not start this agent. End process %1, and start it the way it was started.")
                      .arg(*facts.agent.pid)
                : DoctorText::tr("The system did not start this agent. End it, and start it the way it was started.")));
    const auto after = guarded(this, then);
    m_parts.manager->stop(m_parts.service.name, [this, self = QPointer(this), after](const Result<void> &stopped) {
        if (!self)
            return;
        if (!stopped)
            return after(fail(stopped.error()));
        m_parts.manager->start(m_parts.service.name, manages(DoctorText::tr("The agent was started again."), after));
    });
}

void Fixer::showPortOwner(const DoctorFacts &facts, const Then &then)
{
    const quint16 port = facts.config.port;
    const auto owner = m_parts.portOwner(port);
    if (!owner)
        return then(DoctorText::tr("Nothing that this user may see uses port %1 now.").arg(port));
    const QString name
        = owner->name.isEmpty() ? DoctorText::tr("A program") : DoctorText::tr("“%1”", "a program").arg(owner->name);
    then(DoctorText::tr("%1 uses port %2. End it, or set host.port in the configuration to another.")
             .arg(ownerText(*owner, name), QString::number(port)));
}

void Fixer::renewControlToken(const DoctorFacts &facts, const Then &then)
{
    const QString path = m_parts.paths.controlToken();
    if (!facts.agent.isAlive) {
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return then(failLocally(DoctorText::tr("%1 cannot be removed. Remove it by hand.").arg(path)));
        return then(DoctorText::tr("The old one was removed; the agent makes a new one when it starts."));
    }
    if (facts.agent.pid && m_parts.requestReload(*facts.agent.pid))
        return awaitControlToken(m_parts.clock.now() + tokenWait, then);
    restartService(facts, then);
}

void Fixer::awaitControlToken(std::chrono::milliseconds until, const Then &then)
{
    if (control::readControlToken(m_parts.paths.controlToken()))
        return then(DoctorText::tr("The agent made a new one."));
    if (m_parts.clock.now() >= until)
        return then(
            failLocally(DoctorText::tr("The agent was asked for a new control token, and made none. Restart it.")));
    m_wait.start(tokenLookInterval, [this, until, then] { awaitControlToken(until, then); });
}

control::ControlClient::Then<ActionReply> Fixer::saying(const QString &done, const Then &then) const
{
    return [done, then](const ControlResult<ActionReply> &reply) {
        if (reply)
            then(done);
        else if (!reply.error().error.detail.isEmpty())
            then(fail(reply.error().error));
        else
            then(failLocally(DoctorText::tr("The agent does not answer.")));
    };
}

void Fixer::registerAgain(const DoctorFacts &, const Then &then)
{
    m_parts.agent.registerNow(this, saying(DoctorText::tr("The agent connects again."), then));
}

void Fixer::resume(const DoctorFacts &, const Then &then)
{
    m_parts.agent.resume(this, saying(DoctorText::tr("The agent takes work again."), then));
}

void Fixer::allowASession(const DoctorFacts &, const Then &then)
{
    m_parts.agent.setCapacity(control::maxSessionsKey, u"1"_s, this,
        saying(DoctorText::tr("The agent may run one session at a time."), then));
}

void Fixer::showConditions(const DoctorFacts &facts, const Then &then)
{
    QStringList lines;
    if (facts.agent.status) {
        for (const control::Condition &condition : facts.agent.status->conditions)
            lines.append((condition.message + u' ' + condition.action).trimmed());
    }
    then(lines.isEmpty() ? DoctorText::tr("The agent reports nothing now.") : lines.join(u'\n'));
}

void Fixer::openConfig(const DoctorFacts &facts, const Then &then)
{
    QStringList lines{m_parts.configPath};
    if (facts.configFile.unusable)
        lines.append(facts.configFile.unusable->detail);
    then((lines + facts.config.warnings).join(u'\n'));
}

void Fixer::makeConfigPrivate(const DoctorFacts &, const Then &then)
{
    const QString path = QFileInfo(m_parts.configPath).canonicalFilePath();
    if (const auto done = restrictToOwner(path); !done)
        return then(fail(done.error()));
    then(DoctorText::tr("Only you can read it now."));
}

void Fixer::showConnection(const DoctorFacts &facts, const Then &then)
{
    const PlatformFacts &platform = facts.platform;
    then(platform.failure ? u"%1: %2"_s.arg(platform.url, describe(*platform.failure))
                          : DoctorText::tr("%1: no answer in time, and no reason is known.").arg(platform.url));
}

void Fixer::showRunners(const DoctorFacts &facts, const Then &then)
{
    QStringList lines;
    for (const RunnerFact &runner : facts.runners) {
        if (!runner.isInstalled && !runner.install.isEmpty())
            lines.append(u"%1: %2"_s.arg(runner.title, runner.install));
    }
    then(lines.isEmpty() ? DoctorText::tr("See “rensei-agent runners”.") : lines.join(u'\n'));
}

void Fixer::showGit(const DoctorFacts &facts, const Then &then)
{
    QStringList lines;
    for (const UnreachableRepository &one : facts.git.unreachable)
        lines.append(u"%1: %2"_s.arg(one.address, one.reason));
    then(lines.isEmpty() ? DoctorText::tr("git reaches every configured repository.") : lines.join(u'\n'));
}

void Fixer::freeSpace(const DoctorFacts &, const Then &then)
{
    m_parts.runVerb({u"workspaces"_s, u"prune"_s}, this, guarded(this, then));
}

void Fixer::makeWorkFolder(const DoctorFacts &, const Then &then)
{
    for (const QString &folder : {m_parts.paths.root, m_parts.paths.work()}) {
        if (const auto made = makePrivateFolder(folder); !made)
            return then(fail(made.error()));
    }
    then(DoctorText::tr("%1 is there, and only you can enter it.").arg(m_parts.paths.work()));
}

void Fixer::makeLogFolder(const DoctorFacts &, const Then &then)
{
    const QString log = m_parts.paths.log();
    for (const QString &folder : {m_parts.paths.root, QFileInfo(log).path()}) {
        if (const auto made = makePrivateFolder(folder); !made)
            return then(fail(made.error()));
    }
    if (QFileInfo::exists(log)) {
        if (const auto done = restrictToOwner(log); !done)
            return then(fail(done.error()));
    }
    then(DoctorText::tr("%1 can be written.").arg(log));
}

void Fixer::showForeign(const DoctorFacts &facts, const Then &then)
{
    QStringList lines;
    for (const ForeignAgent &one : facts.foreign)
        lines.append(u"%1: %2"_s.arg(one.name, one.where));
    then(lines.isEmpty() ? DoctorText::tr("None is set up here now.")
                         : lines.join(u'\n') + u'\n'
                + DoctorText::tr("Remove it with its own uninstall command, or keep only that one."));
}

} // namespace rensei::doctor

#include "moc_fixer.cpp"
