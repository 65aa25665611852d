#include "agent/example_runner/example_runner.h"

#include "agent/base/clock.h"
#include "agent/base/json_reader.h"

#include <QJsonDocument>

#include <utility>

namespace rensei::session {

using namespace Qt::StringLiterals;

static ExampleEnding endingOf(ExampleOutcome outcome)
{
    if (outcome == ExampleOutcome::Crash)
        return ExampleEnding::Crash;
    return outcome == ExampleOutcome::Failed ? ExampleEnding::Failure : ExampleEnding::Success;
}

ExampleRunner::ExampleRunner(Clock &clock, const ExamplePlan &plan, Write write)
    : m_clock(clock)
    , m_plan(plan)
    , m_write(std::move(write))
{
    if (m_plan.outcome == ExampleOutcome::Hang)
        m_clock.callAfter(longestHang, this, [this] { end(ExampleEnding::Failure); });
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

// Whoever started it is gone, or never was there.
void ExampleRunner::endInput()
{
    if (m_plan.outcome == ExampleOutcome::Hang)
        return;
    if (m_state == State::Playing)
        stop();
    else
        end(ExampleEnding::Failure);
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
    if (m_state != State::Playing || m_plan.outcome == ExampleOutcome::Hang)
        return;
    if (type == "prompt"_L1) {
        for (const QJsonObject &event : exampleAnswer(
                 reader.maybeString("id"_L1).value_or(QString()), reader.maybeString("text"_L1).value_or(QString())))
            say(event);
    } else if (type == "stop"_L1 && m_plan.outcome != ExampleOutcome::IgnoreStop) {
        stop();
    }
}

void ExampleRunner::begin(const QJsonObject &session)
{
    m_state = State::Playing;
    m_script = exampleScript(session, m_plan);
    m_startedAt = m_clock.now();
    playDue();
}

// A timer may come a little early, so what is due is asked of the clock each time.
void ExampleRunner::playDue()
{
    const auto elapsed = m_clock.now() - m_startedAt;
    while (m_state == State::Playing) {
        if (m_script.isEmpty() && m_plan.outcome == ExampleOutcome::Hang)
            return;
        const auto next = m_script.isEmpty() ? m_plan.length : m_script.first().at;
        if (next > elapsed) {
            m_clock.callAfter(next - elapsed, this, [this] { playDue(); });
            return;
        }
        if (m_script.isEmpty())
            end(endingOf(m_plan.outcome));
        else
            say(m_script.takeFirst().event);
    }
}

void ExampleRunner::stop()
{
    for (const QJsonObject &event : exampleFarewell())
        say(event);
    end(ExampleEnding::Success);
}

void ExampleRunner::end(ExampleEnding ending)
{
    if (std::exchange(m_state, State::Ended) != State::Ended)
        Q_EMIT ended(ending);
}

void ExampleRunner::say(const QJsonObject &event)
{
    m_write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace rensei::session
