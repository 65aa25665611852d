#include "agent/doctor/judgements.h"

#include "agent/http/proxy_environment.h"

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qint64 gibibyte = 1LL << 30;
static constexpr auto maxSkew = 60s;

static QString sentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    return text;
}

Judgement judgeConfigValid(const DoctorFacts &facts)
{
    const FileFacts &file = facts.configFile;
    if (file.unusable)
        return {CheckStatus::Fail, u"The configuration cannot be used: %1"_s.arg(sentence(file.unusable->detail)),
            u"open-config"_s};
    if (facts.platform.url.isEmpty())
        return {CheckStatus::Fail, u"The configuration names no usable address of a platform (orchestrator.url)."_s,
            u"open-config"_s};
    if (file.exists && file.notPrivate)
        return {CheckStatus::Warn,
            u"Others can read or change the configuration: it %1"_s.arg(sentence(file.notPrivate->detail)),
            u"make-config-private"_s};
    if (!facts.config.warnings.isEmpty())
        return {CheckStatus::Warn,
            facts.config.warnings.size() == 1 ? sentence(facts.config.warnings.first())
                                              : u"%1 (and %2 more)"_s.arg(sentence(facts.config.warnings.first()))
                                                    .arg(facts.config.warnings.size() - 1),
            u"open-config"_s};
    return {CheckStatus::Pass, file.exists ? facts.configPath : u"There is none, so the defaults hold."_s};
}

Judgement judgeTokenPresent(const DoctorFacts &facts)
{
    // It may have one that was only given to it at its start.
    using control::RegistrationStatus;
    const auto &registration = facts.agent.status ? facts.agent.status->registration : std::nullopt;
    if (registration && registration->status != RegistrationStatus::Unregistered
        && registration->status != RegistrationStatus::NeedsReauth)
        return {CheckStatus::Pass, u"The agent has one."_s};
    if (facts.token.isPresent)
        return {CheckStatus::Pass, u"This computer has one for %1."_s.arg(facts.platform.url)};
    if (!facts.token.problem.isEmpty())
        return {CheckStatus::Fail, facts.token.problem, u"sign-in"_s};
    return {
        CheckStatus::Fail, u"This computer has no registration token for %1."_s.arg(facts.platform.url), u"sign-in"_s};
}

// The texts are those of the condition `platform_unreachable`, from the client's side.
static QString failureOf(const DoctorFacts &facts)
{
    const Error &error = *facts.platform.failure;
    const QString &url = facts.platform.url;
    if (error.barrier == Barrier::Certificate)
        return u"No safe connection to %1: %2. If your network has a certificate of its own, name its file under "
               u"network.caFile in the configuration."_s.arg(url, error.detail);
    if (error.barrier == Barrier::ProxyPassword)
        return u"No way to %1: %2. %3"_s.arg(url, error.detail, http::proxyLoginAdvice());
    if (error.kind == ErrorKind::BadReply)
        return u"Something that is not the platform answers in place of %1."_s.arg(url);
    if (error.httpStatus >= 500)
        return u"%1 has trouble of its own: it answers %2."_s.arg(url).arg(error.httpStatus);
    return u"No answer from %1: %2"_s.arg(url, sentence(error.detail));
}

Judgement judgePlatformReachable(const DoctorFacts &facts)
{
    if (facts.platform.failure)
        return {CheckStatus::Fail, failureOf(facts), u"show-connection"_s};
    if (!facts.platform.isAsked)
        return {CheckStatus::Fail, u"No answer from %1 in time."_s.arg(facts.platform.url), u"show-connection"_s};
    return {CheckStatus::Pass, u"%1 answers."_s.arg(facts.platform.url)};
}

Judgement judgeClock(const DoctorFacts &facts)
{
    if (!facts.platform.clockSkew)
        return {CheckStatus::Skip, u"The platform does not tell its time."_s};
    const auto skew = std::chrono::duration_cast<std::chrono::seconds>(*facts.platform.clockSkew);
    if (std::chrono::abs(skew) < maxSkew)
        return {CheckStatus::Pass, u"It differs from the platform's by %1 s."_s.arg(std::chrono::abs(skew).count())};
    return {CheckStatus::Warn,
        (skew > 0s ? u"This computer's clock is %1 s behind the platform's. "
                     u"Set it in the system's settings, so that tokens stay valid."_s
                   : u"This computer's clock is %1 s ahead of the platform's. "
                     u"Set it in the system's settings, so that tokens stay valid."_s)
            .arg(std::chrono::abs(skew).count())};
}

Judgement judgeRunners(const DoctorFacts &facts)
{
    QStringList found;
    for (const RunnerFact &runner : facts.runners) {
        if (runner.isInstalled)
            found.append(runner.version.isEmpty() ? runner.title : runner.title + u' ' + runner.version);
    }
    if (found.isEmpty())
        return {CheckStatus::Fail, u"No runner is installed, so this computer can do no session."_s, u"show-runners"_s};
    return {CheckStatus::Pass, found.join(u", "_s) + u'.'};
}

Judgement judgeGit(const DoctorFacts &facts)
{
    const GitFacts &git = facts.git;
    if (!git.isFound)
        return {CheckStatus::Fail,
            u"git is not installed, so sessions cannot get their repositories. Install it with "
            u"your system's packages."_s};
    if (!git.unreachable.isEmpty()) {
        const UnreachableRepository &first = git.unreachable.first();
        return {git.unreachable.size() == git.repositories ? CheckStatus::Fail : CheckStatus::Warn,
            u"git cannot reach %1 without asking: %2"_s.arg(first.address, sentence(first.reason)), u"show-git"_s};
    }
    if (git.repositories == 0)
        return {CheckStatus::Pass, u"%1."_s.arg(git.version)};
    return {CheckStatus::Pass, u"%1; it reaches %2 configured repositories."_s.arg(git.version).arg(git.repositories)};
}

static QString gibibytes(qint64 bytes)
{
    return QString::number(double(bytes) / double(gibibyte), 'f', 1) + u" GiB"_s;
}

// Below the second number the agent takes no work: agent/host/LIFECYCLE.md, "Acceptance".
Judgement judgeDisk(const DoctorFacts &facts)
{
    const DiskFacts &disk = facts.disk;
    if (!disk.left)
        return {CheckStatus::Skip, u"The system does not say how full the disk is."_s};
    const qint64 left = *disk.left;
    const QString text = u"%1 of %2 are free"_s.arg(gibibytes(left), gibibytes(disk.total));
    if (left < 2 * gibibyte || left < disk.total / 20)
        return {CheckStatus::Fail, text + u", so this computer takes no new work."_s, u"free-space"_s};
    if (left < 10 * gibibyte || left < disk.total / 10)
        return {CheckStatus::Warn, text + u'.', u"free-space"_s};
    return {CheckStatus::Pass, text + u'.'};
}

Judgement judgeWorkFolder(const DoctorFacts &facts)
{
    if (facts.workProblem)
        return {CheckStatus::Fail,
            u"Sessions cannot work in %1: %2"_s.arg(facts.workFolder, sentence(facts.workProblem->detail)),
            u"make-work-folder"_s};
    return {CheckStatus::Pass, facts.workFolder};
}

Judgement judgeLog(const DoctorFacts &facts)
{
    if (facts.logProblem)
        return {CheckStatus::Fail,
            u"The log %1 cannot be written: %2"_s.arg(facts.logFile, sentence(facts.logProblem->detail)),
            u"make-log-folder"_s};
    return {CheckStatus::Pass, facts.logFile};
}

Judgement judgeForeign(const DoctorFacts &facts)
{
    if (facts.foreign.isEmpty())
        return {CheckStatus::Pass, u"None is set up here."_s};
    const auto running = std::ranges::find_if(facts.foreign, &ForeignAgent::isRunning);
    if (running != facts.foreign.end())
        return {CheckStatus::Fail,
            u"%1 runs here, too (%2). The platform gives work to both."_s.arg(running->name, running->where),
            u"show-foreign"_s};
    return {CheckStatus::Warn,
        u"%1 is set up here, too (%2). Run only one of them."_s.arg(
            facts.foreign.first().name, facts.foreign.first().where),
        u"show-foreign"_s};
}

} // namespace rensei::doctor
