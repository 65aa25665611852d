#include "agent/doctor/judgements.h"
#include "agent/doctor/texts.h"

#include <QLocale>

#include "agent/http/proxy_environment.h"

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qint64 gibibyte = 1LL << 30;
static constexpr auto maxSkew = 60s;

static QString sentence(const QString &text)
{
    const bool isSentence = text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'。');
    return isSentence ? text : DoctorText::tr("%1.", "words that become a sentence").arg(text);
}

Judgement judgeConfigValid(const DoctorFacts &facts)
{
    const FileFacts &file = facts.configFile;
    if (file.unusable)
        return {CheckStatus::Fail,
            DoctorText::tr("The configuration cannot be used: %1").arg(sentence(file.unusable->detail)),
            u"open-config"_s};
    if (facts.platform.url.isEmpty())
        return {CheckStatus::Fail,
            DoctorText::tr("The configuration names no usable address of a platform (orchestrator.url)."),
            u"open-config"_s};
    if (file.exists && file.notPrivate)
        return {CheckStatus::Warn,
            DoctorText::tr("Others can read or change the configuration: it %1", "it is open to other users.")
                .arg(sentence(file.notPrivate->detail)),
            u"make-config-private"_s};
    if (!facts.config.warnings.isEmpty())
        return {CheckStatus::Warn,
            facts.config.warnings.size() == 1
                ? sentence(facts.config.warnings.first())
                : DoctorText::tr("%1 (and %n more)", "a warning", static_cast<int>(facts.config.warnings.size() - 1))
                      .arg(sentence(facts.config.warnings.first())),
            u"open-config"_s};
    return {CheckStatus::Pass, file.exists ? facts.configPath : DoctorText::tr("There is none, so the defaults hold.")};
}

Judgement judgeTokenPresent(const DoctorFacts &facts)
{
    // It may have one that was only given to it at its start.
    using control::RegistrationStatus;
    const auto &registration = facts.agent.status ? facts.agent.status->registration : std::nullopt;
    if (registration && registration->status != RegistrationStatus::Unregistered
        && registration->status != RegistrationStatus::NeedsReauth)
        return {CheckStatus::Pass, DoctorText::tr("The agent has one.")};
    if (facts.token.isPresent)
        return {CheckStatus::Pass, DoctorText::tr("This computer has one for %1.").arg(facts.platform.url)};
    if (!facts.token.problem.isEmpty())
        return {CheckStatus::Fail, facts.token.problem, u"sign-in"_s};
    return {CheckStatus::Fail,
        DoctorText::tr("This computer has no registration token for %1.").arg(facts.platform.url), u"sign-in"_s};
}

// The texts are those of the condition `platform_unreachable`, from the client's side.
static QString failureOf(const DoctorFacts &facts)
{
    const Error &error = *facts.platform.failure;
    const QString &url = facts.platform.url;
    if (error.barrier == Barrier::Certificate)
        return DoctorText::tr(
            "No safe connection to %1: %2. If your network has a certificate of its own, name its file under "
            "network.caFile in the configuration.")
            .arg(url, error.detail);
    if (error.barrier == Barrier::ProxyPassword)
        return DoctorText::tr("No way to %1: %2. %3").arg(url, error.detail, http::proxyLoginAdvice());
    if (error.kind == ErrorKind::BadReply)
        return DoctorText::tr("Something that is not the platform answers in place of %1.").arg(url);
    if (error.httpStatus >= 500)
        return DoctorText::tr("%1 has trouble of its own: it answers %2.").arg(url).arg(error.httpStatus);
    return DoctorText::tr("No answer from %1: %2").arg(url, sentence(error.detail));
}

Judgement judgePlatformReachable(const DoctorFacts &facts)
{
    if (facts.platform.failure)
        return {CheckStatus::Fail, failureOf(facts), u"show-connection"_s};
    if (!facts.platform.isAsked)
        return {CheckStatus::Fail, DoctorText::tr("No answer from %1 in time.").arg(facts.platform.url),
            u"show-connection"_s};
    return {CheckStatus::Pass, DoctorText::tr("%1 answers.").arg(facts.platform.url)};
}

Judgement judgeClock(const DoctorFacts &facts)
{
    if (!facts.platform.clockSkew)
        return {CheckStatus::Skip, DoctorText::tr("The platform does not tell its time.")};
    const auto skew = std::chrono::duration_cast<std::chrono::seconds>(*facts.platform.clockSkew);
    const QString amount = QLocale().toString(qint64{std::chrono::abs(skew).count()});
    if (std::chrono::abs(skew) < maxSkew)
        return {CheckStatus::Pass, DoctorText::tr("It differs from the platform's by %1 s.").arg(amount)};
    return {CheckStatus::Warn,
        (skew > 0s ? DoctorText::tr("This computer's clock is %1 s behind the platform's. "
                                    "Set it in the system's settings, so that tokens stay valid.")
                   : DoctorText::tr("This computer's clock is %1 s ahead of the platform's. "
                                    "Set it in the system's settings, so that tokens stay valid."))
            .arg(amount)};
}

Judgement judgeRunners(const DoctorFacts &facts)
{
    QStringList found;
    for (const RunnerFact &runner : facts.runners) {
        if (runner.isInstalled)
            found.append(runner.version.isEmpty() ? runner.title : runner.title + u' ' + runner.version);
    }
    if (found.isEmpty())
        return {CheckStatus::Fail, DoctorText::tr("No runner is installed, so this computer can do no session."),
            u"show-runners"_s};
    return {CheckStatus::Pass, sentence(found.join(u", "_s))};
}

Judgement judgeGit(const DoctorFacts &facts)
{
    const GitFacts &git = facts.git;
    if (!git.isFound)
        return {CheckStatus::Fail,
            DoctorText::tr("git is not installed, so sessions cannot get their repositories. Install it with "
                           "your system's packages.")};
    if (!git.unreachable.isEmpty()) {
        const UnreachableRepository &first = git.unreachable.first();
        return {git.unreachable.size() == git.repositories ? CheckStatus::Fail : CheckStatus::Warn,
            DoctorText::tr("git cannot reach %1 without asking: %2").arg(first.address, sentence(first.reason)),
            u"show-git"_s};
    }
    if (git.repositories == 0)
        return {CheckStatus::Pass, sentence(git.version)};
    return {CheckStatus::Pass,
        DoctorText::tr("%1; it reaches %n configured repository(ies).", "the version of git", git.repositories)
            .arg(git.version)};
}

static QString gibibytes(qint64 bytes)
{
    return DoctorText::tr("%1 GiB").arg(QLocale().toString(double(bytes) / double(gibibyte), 'f', 1));
}

// Below the second number the agent takes no work: agent/host/LIFECYCLE.md, "Acceptance".
Judgement judgeDisk(const DoctorFacts &facts)
{
    const DiskFacts &disk = facts.disk;
    if (!disk.left)
        return {CheckStatus::Skip, DoctorText::tr("The system does not say how full the disk is.")};
    const qint64 left = *disk.left;
    const QString free = gibibytes(left);
    const QString total = gibibytes(disk.total);
    if (left < 2 * gibibyte || left < disk.total / 20)
        return {CheckStatus::Fail,
            DoctorText::tr("%1 of %2 are free, so this computer takes no new work.").arg(free, total), u"free-space"_s};
    const QString text = DoctorText::tr("%1 of %2 are free.").arg(free, total);
    if (left < 10 * gibibyte || left < disk.total / 10)
        return {CheckStatus::Warn, text, u"free-space"_s};
    return {CheckStatus::Pass, text};
}

Judgement judgeWorkFolder(const DoctorFacts &facts)
{
    if (facts.workProblem)
        return {CheckStatus::Fail,
            DoctorText::tr("Sessions cannot work in %1: %2").arg(facts.workFolder, sentence(facts.workProblem->detail)),
            u"make-work-folder"_s};
    return {CheckStatus::Pass, facts.workFolder};
}

Judgement judgeLog(const DoctorFacts &facts)
{
    if (facts.logProblem)
        return {CheckStatus::Fail,
            DoctorText::tr("The log %1 cannot be written: %2").arg(facts.logFile, sentence(facts.logProblem->detail)),
            u"make-log-folder"_s};
    return {CheckStatus::Pass, facts.logFile};
}

Judgement judgeForeign(const DoctorFacts &facts)
{
    if (facts.foreign.isEmpty())
        return {CheckStatus::Pass, DoctorText::tr("None is set up here.")};
    const auto running = std::ranges::find_if(facts.foreign, &ForeignAgent::isRunning);
    if (running != facts.foreign.end())
        return {CheckStatus::Fail,
            DoctorText::tr("%1 runs here, too (%2). The platform gives work to both.")
                .arg(running->name, running->where),
            u"show-foreign"_s};
    return {CheckStatus::Warn,
        DoctorText::tr("%1 is set up here, too (%2). Run only one of them.")
            .arg(facts.foreign.first().name, facts.foreign.first().where),
        u"show-foreign"_s};
}

} // namespace rensei::doctor
