#include "agent/cli/doctor/doctor_run.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using doctor::CheckStatus;
using doctor::DoctorFacts;

static constexpr auto gatherDeadline = 9s; // with 5 s before it the whole run takes less than 15 s
static constexpr auto verifyFor = 15s; // what a fix has begun, such as a start, takes effect later
static constexpr auto verifyInterval = 1s;

DoctorRun::DoctorRun(doctor::GatherParts gather, doctor::FixParts fix)
    : m_clock(gather.clock)
    , m_gatherer(std::move(gather))
    , m_fixer(std::move(fix))
    , m_again(m_clock)
{
}

static doctor::Report reportOf(const DoctorFacts &facts)
{
    return {QStringLiteral(RENSEI_VERSION), doctor::examine(facts)};
}

void DoctorRun::check(std::function<void(const doctor::Report &)> then)
{
    m_gatherer.start(gatherDeadline, [then = std::move(then)](const DoctorFacts &facts) { then(reportOf(facts)); });
}

void DoctorRun::fix(const QString &id, std::function<void(const Fixed &)> then)
{
    m_gatherer.start(gatherDeadline, [this, id, then = std::move(then)](const DoctorFacts &facts) {
        const doctor::CheckResult check = *reportOf(facts).find(id);
        if (check.status == CheckStatus::Pass || !check.fix)
            return then({.check = check, .wasNeeded = check.status != CheckStatus::Pass, .at = facts.now});
        m_fixer.apply(check.fix->id, facts, [this, id, check, then](const Result<QString> &done) {
            m_verifyUntil = m_clock.now() + verifyFor;
            if (!done)
                m_verifyUntil = m_clock.now(); // nothing was begun, so once is enough
            else if (check.fix->id.startsWith("show-"_L1) || check.fix->id.startsWith("open-"_L1))
                m_verifyUntil = m_clock.now();
            verify(id, {.check = check, .said = done ? *done : done.error().detail}, then);
        });
    });
}

void DoctorRun::verify(const QString &id, const Fixed &so, std::function<void(const Fixed &)> then)
{
    m_gatherer.start(gatherDeadline, [this, id, so, then = std::move(then)](const DoctorFacts &facts) {
        Fixed now = so;
        now.check = *reportOf(facts).find(id);
        now.at = facts.now;
        if (now.check.status == CheckStatus::Pass || m_clock.now() >= m_verifyUntil)
            return then(now);
        m_again.start(verifyInterval, [this, id, now, then] { verify(id, now, then); });
    });
}

} // namespace rensei::cli

#include "moc_doctor_run.cpp"
