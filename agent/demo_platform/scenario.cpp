#include "agent/demo_platform/scenario.h"

#include "agent/demo_platform/demo_platform.h"
#include "agent/demo_platform/state/sample_work.h"
#include "agent/demo_platform/state/session_rules.h"

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qsizetype maxUnfinished = 6;

Scenario::Scenario(DemoPlatform &platform, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
{
    connect(&m_timer, &QTimer::timeout, this, &Scenario::queueNext);
}

void Scenario::start()
{
    queueNext();
    queueNext();
    m_timer.start(3s);
}

/// Sessions of this scenario that are queued or run; those of simulated hosts do not count.
static qsizetype countUnfinished(const DemoPlatform &platform)
{
    const QList<Session> sessions = platform.sessions();
    const QList<Worker> workers = platform.workers();
    return std::ranges::count_if(sessions, [&](const Session &session) {
        const bool isOnSimulatedHost = std::ranges::any_of(
            workers, [&](const Worker &worker) { return worker.isSimulated && worker.id == session.workerId; });
        return !isTerminal(session.status) && !isOnSimulatedHost;
    });
}

void Scenario::queueNext()
{
    if (countUnfinished(m_platform) >= maxUnfinished)
        return;
    const SampleWork work = sampleWork(m_nextIndex);
    NewSession session;
    session.identifier = u"ENG-%1"_s.arg(124 + 3 * m_nextIndex++);
    session.title = work.title;
    session.prompt = work.prompt;
    session.workType = work.workType;
    session.priority = work.priority;
    m_platform.queueSession(session);
}

} // namespace rensei::demo

#include "moc_scenario.cpp"
