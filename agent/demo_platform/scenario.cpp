#include "agent/demo_platform/scenario.h"

#include "agent/demo_platform/demo_platform.h"
#include "agent/demo_platform/state/believable_work.h"
#include "agent/demo_platform/state/session_rules.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qsizetype maxAtOnce = 6;

Scenario::Scenario(DemoPlatform &platform, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
{
    connect(&m_timer, &QTimer::timeout, this, &Scenario::queueOne);
}

void Scenario::start()
{
    queueOne();
    queueOne();
    m_timer.start(3s);
}

/// Sessions of this scenario that wait or run; those some made-up host is at do not count.
static qsizetype unfinished(const DemoPlatform &platform)
{
    const QList<Session> sessions = platform.sessions();
    const QList<Worker> workers = platform.workers();
    return std::ranges::count_if(sessions, [&](const Session &session) {
        const bool elsewhere = std::ranges::any_of(
            workers, [&](const Worker &worker) { return worker.madeUp && worker.id == session.workerId; });
        return !isTerminal(session.status) && !elsewhere;
    });
}

void Scenario::queueOne()
{
    if (unfinished(m_platform) >= maxAtOnce)
        return;
    const Work work = believableWork(m_next);
    NewSession session;
    session.identifier = u"ENG-%1"_s.arg(124 + 3 * m_next++);
    session.title = work.title;
    session.prompt = work.prompt;
    session.workType = work.workType;
    session.priority = work.priority;
    m_platform.queueSession(session);
}

} // namespace rensei::demo
