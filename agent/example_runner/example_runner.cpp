#include "agent/example_runner/example_runner.h"

#include "agent/base/clock.h"
#include "agent/base/json_reader.h"

#include <QJsonDocument>

#include <utility>

namespace rensei::example_runner {

using namespace Qt::StringLiterals;

static ExampleExit exitFor(ExampleOutcome outcome)
{
    if (outcome == ExampleOutcome::Crash)
        return ExampleExit::Crash;
    return outcome == ExampleOutcome::Failed ? ExampleExit::Failure : ExampleExit::Success;
}

ExampleRunner::ExampleRunner(Clock &clock, const ExamplePlan &plan, Write write)
    : m_clock(clock)
    , m_plan(plan)
    , m_write(std::move(write))
{
    if (m_plan.outcome == ExampleOutcome::Hang)
        m_clock.callAfter(maxHangTime, this, [this] { end(ExampleExit::Failure); });
}

void ExampleRunner::read(const QByteArray &bytes)
{
    m_input += bytes;
    qsizetype lineEnd = 0;
    while ((lineEnd = m_input.indexOf('\n')) >= 0) {
        const QByteArray line = m_input.left(lineEnd);
        m_input.remove(0, lineEnd + 1);
        readLine(line);
    }
}

// The parent process is gone, or there was none.
void ExampleRunner::endInput()
{
    if (m_plan.outcome == ExampleOutcome::Hang)
        return;
    if (m_state == State::Running)
        stop();
    else
        end(ExampleExit::Failure);
}

void ExampleRunner::readLine(const QByteArray &line)
{
    const auto message = parseObject(line);
    if (!message)
        return;
    const JsonReader reader(*message);
    const QString type = reader.maybeString("type"_L1).value_or(QString());
    if (m_state == State::Waiting && type == "session"_L1)
        begin(*message);
    if (m_state != State::Running || m_plan.outcome == ExampleOutcome::Hang)
        return;
    if (type == "prompt"_L1) {
        for (const QJsonObject &event : examplePromptEvents(
                 reader.maybeString("id"_L1).value_or(QString()), reader.maybeString("text"_L1).value_or(QString())))
            write(event);
    } else if (type == "decision"_L1) {
        goOn(reader.maybeBool("allowed"_L1).value_or(false));
    } else if (type == "stop"_L1 && m_plan.outcome != ExampleOutcome::IgnoreStop) {
        stop();
    }
}

void ExampleRunner::begin(const QJsonObject &session)
{
    m_state = State::Running;
    m_script = exampleScript(session, m_plan);
    m_startedAt = m_clock.now();
    writeDueEvents();
}

// A timer may fire slightly early, so what is due is decided by the clock.
void ExampleRunner::writeDueEvents()
{
    const auto elapsed = m_clock.now() - m_startedAt;
    while (m_state == State::Running && !m_askedAt) {
        if (m_script.isEmpty() && m_plan.outcome == ExampleOutcome::Hang)
            return;
        const auto next = m_script.isEmpty() ? m_plan.length : m_script.first().at;
        if (next > elapsed) {
            m_clock.callAfter(next - elapsed, this, [this] { writeDueEvents(); });
            return;
        }
        if (m_script.isEmpty())
            return end(exitFor(m_plan.outcome));
        const QJsonObject event = m_script.takeFirst().event;
        if (isRequest(event))
            m_askedAt = m_clock.now();
        write(event);
    }
}

// What was due meanwhile is due later.
void ExampleRunner::goOn(bool isAllowed)
{
    if (!m_askedAt)
        return;
    m_startedAt += m_clock.now() - *m_askedAt;
    m_askedAt.reset();
    for (const QJsonObject &event : exampleDecisionEvents(isAllowed))
        write(event);
    writeDueEvents();
}

void ExampleRunner::stop()
{
    for (const QJsonObject &event : exampleStopEvents())
        write(event);
    end(ExampleExit::Success);
}

void ExampleRunner::end(ExampleExit exitKind)
{
    if (std::exchange(m_state, State::Ended) != State::Ended)
        Q_EMIT ended(exitKind);
}

void ExampleRunner::write(const QJsonObject &event)
{
    m_write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace rensei::example_runner

#include "moc_example_runner.cpp"
