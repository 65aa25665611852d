#include "agent/example_runner/example_script.h"

#include "agent/base/json_reader.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace rensei::example_runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// %1 is a file name derived from the topic.
struct Step {
    QLatin1StringView thought;
    QLatin1StringView tool;
    QLatin1StringView key;
    QLatin1StringView value;
    QLatin1StringView output;
    bool isError = false;
};

constexpr Step exploring[] = {
    {"Looking for the places that this touches."_L1, "Grep"_L1, "pattern"_L1, "%1"_L1,
        "src/%1.cpp:41\nsrc/%1.h:12\ntests/%1_test.cpp:8"_L1},
    {"Reading how it works today before changing anything."_L1, "Read"_L1, "path"_L1, "src/%1.cpp"_L1, "186 lines"_L1},
    {"The tests say what has to stay as it is."_L1, "Read"_L1, "path"_L1, "tests/%1_test.cpp"_L1, "94 lines"_L1},
    {"Who changed this last, and why?"_L1, "Bash"_L1, "command"_L1, "git log --oneline -5 -- src/%1.cpp"_L1,
        "9c1e07a Keep the old order\n41d0b3f Read the value once"_L1},
};
constexpr Step changing[] = {
    {"A test first, one that fails as things are."_L1, "Edit"_L1, "path"_L1, "tests/%1_test.cpp"_L1,
        "1 file changed, 24 insertions(+)"_L1},
    {"It fails for the reason I thought of."_L1, "Bash"_L1, "command"_L1, "ctest -R %1"_L1,
        "1 test failed out of 14"_L1, true},
    {"The value is used before it is checked; moving the check up."_L1, "Edit"_L1, "path"_L1, "src/%1.cpp"_L1,
        "1 file changed, 6 insertions(+), 3 deletions(-)"_L1},
    {"With a name of its own, the second case is easier to follow."_L1, "Edit"_L1, "path"_L1, "src/%1.h"_L1,
        "1 file changed, 2 insertions(+), 1 deletion(-)"_L1},
};
constexpr Step checking[] = {
    {"Running the tests of this part."_L1, "Bash"_L1, "command"_L1, "ctest -R %1"_L1, "14 tests passed"_L1},
    {"Building all of it, other parts may depend on this."_L1, "Bash"_L1, "command"_L1, "cmake --build build"_L1,
        "[42/42] Linking"_L1},
    {"Reading my own change once more."_L1, "Bash"_L1, "command"_L1, "git diff --stat"_L1,
        "3 files changed, 32 insertions(+), 4 deletions(-)"_L1},
};

struct NamedOutcome {
    QLatin1StringView name;
    ExampleOutcome outcome;
};
constexpr NamedOutcome namedOutcomes[] = {
    {"completed"_L1, ExampleOutcome::Completed},
    {"failed"_L1, ExampleOutcome::Failed},
    {"crash"_L1, ExampleOutcome::Crash},
    {"silent"_L1, ExampleOutcome::Silent},
    {"hang"_L1, ExampleOutcome::Hang},
    {"ignore-stop"_L1, ExampleOutcome::IgnoreStop},
    {"fork"_L1, ExampleOutcome::Fork},
};

// The subject of the work, in one line.
QString topicOf(const JsonReader &work)
{
    for (const QLatin1StringView key : {"title"_L1, "prompt"_L1, "body"_L1, "issueIdentifier"_L1}) {
        const QString line = work.maybeString(key).value_or(QString()).trimmed().section(u'\n', 0, 0).simplified();
        if (!line.isEmpty())
            return line.size() > 80 ? line.left(79) + u'…' : line;
    }
    return u"the work at hand"_s;
}

// The two longest words of the topic, in their order: "Fix the login redirect" gives login_redirect.
QString fileStemOf(const QString &topic)
{
    static const QRegularExpression notInNames(u"[^a-z0-9]+"_s);
    const QStringList words = topic.toLower().split(notInNames, Qt::SkipEmptyParts);
    QStringList longest = words;
    std::stable_sort(longest.begin(), longest.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    longest = longest.mid(0, 2);
    QStringList chosen;
    for (const QString &word : words) {
        if (longest.contains(word) && !chosen.contains(word))
            chosen.append(word);
    }
    return chosen.isEmpty() ? u"session"_s : chosen.join(u'_').left(40);
}

class ScriptWriter {
public:
    ScriptWriter(const QJsonObject &session, const ExamplePlan &plan)
        : m_plan(plan)
        , m_random(plan.seed)
        , m_work(JsonReader(session).maybeObject("work"_L1).value_or(QJsonObject()))
        , m_resume(JsonReader(session).maybeString("resume"_L1).value_or(QString()))
        , m_topic(topicOf(m_work))
        , m_fileStem(fileStemOf(m_topic))
        , m_request(m_random.bounded(100, 1000))
    {
    }

    QList<ExampleLine> write();

private:
    void append(std::chrono::milliseconds at, const QJsonObject &event) { m_script.append({at, event}); }
    void appendThought(std::chrono::milliseconds at, const QString &text)
    {
        append(at, {{u"type"_s, u"thought"_s}, {u"text"_s, text}});
    }
    void begin();
    void writeStep(int index);
    void writePlan(std::chrono::milliseconds at, int kindsDone);
    void writeExtras(int index, std::chrono::milliseconds start, std::chrono::milliseconds actionAt);
    void writeUsage(std::chrono::milliseconds at);
    void end();
    const Step &stepAt(int index) const;

    ExamplePlan m_plan;
    QRandomGenerator m_random;
    JsonReader m_work;
    QString m_resume;
    QString m_topic;
    QString m_fileStem;
    int m_request; ///< number of the pull request that it pretends to open
    qint64 m_inputTokens = 0;
    qint64 m_outputTokens = 0;
    QList<ExampleLine> m_script;
};

void ScriptWriter::begin()
{
    const QString conversation = m_resume.isEmpty() ? u"example-%1"_s.arg(m_plan.seed, 8, 16, QChar(u'0')) : m_resume;
    append(0ms, {{u"type"_s, u"started"_s}, {u"providerSessionId"_s, conversation}});
    if (m_plan.outcome != ExampleOutcome::Silent)
        appendThought(0ms, (m_resume.isEmpty() ? u"The task: %1."_s : u"Going on with: %1."_s).arg(m_topic));
}

// Each kind is a third of the steps, in this order.
const Step &ScriptWriter::stepAt(int index) const
{
    const int kind = index * 3 / m_plan.steps;
    const int before = (kind * m_plan.steps + 2) / 3; // the first index of that kind
    const auto nth = static_cast<size_t>(index - before);
    if (kind == 0)
        return exploring[nth % std::size(exploring)];
    return kind == 1 ? changing[nth % std::size(changing)] : checking[nth % std::size(checking)];
}

// The three kinds of steps are the plan.
void ScriptWriter::writePlan(std::chrono::milliseconds at, int kindsDone)
{
    static constexpr QLatin1StringView texts[]
        = {"Find what has to change"_L1, "Change it, with a test"_L1, "Check all of it"_L1};
    QJsonArray entries;
    for (int kind = 0; kind < 3; ++kind) {
        const QString status = kind < kindsDone ? u"completed"_s : kind == kindsDone ? u"in_progress"_s : u"pending"_s;
        entries.append(QJsonObject{{u"text"_s, QString(texts[kind])}, {u"status"_s, status}});
    }
    append(at, {{u"type"_s, u"plan"_s}, {u"entries"_s, entries}});
}

void ScriptWriter::writeExtras(int index, std::chrono::milliseconds start, std::chrono::milliseconds actionAt)
{
    const int kind = index * 3 / m_plan.steps;
    const bool isFirst = index == 0 || (index - 1) * 3 / m_plan.steps != kind;
    const Step &step = stepAt(index);
    if (isFirst)
        writePlan(start, kind);
    if (isFirst && kind == 2 && m_plan.needsPerson) {
        append(start,
            {{u"type"_s, u"request"_s}, {u"id"_s, u"ask-1"_s}, {u"operation"_s, u"execute"_s},
                {u"title"_s, u"Keep a copy in the backup"_s}, {u"command"_s, u"git push backup HEAD"_s}});
    }
    append(start, {{u"type"_s, u"waiting"_s}, {u"why"_s, u"tool"_s}, {u"detail"_s, QString(step.tool)}});
    if (step.tool == "Edit"_L1) {
        append(actionAt,
            {{u"type"_s, u"diff"_s}, {u"path"_s, QString(step.value).replace("%1"_L1, m_fileStem)},
                {u"before"_s, u"use(value);\ncheck(value);\n"_s}, {u"after"_s, u"check(value);\nuse(value);\n"_s},
                {u"toolUseId"_s, u"step-%1"_s.arg(index + 1)}});
    }
}

void ScriptWriter::writeStep(int index)
{
    const auto slot = m_plan.length / (m_plan.steps + 1);
    const auto start = m_plan.length * (index + 1) / (m_plan.steps + 1);
    const auto actionAt = start + slot * m_random.bounded(20, 80) / 100;
    const Step &step = stepAt(index);
    const auto filled = [this](QLatin1StringView text) { return QString(text).replace("%1"_L1, m_fileStem); };
    appendThought(start, QString(step.thought));
    if (m_plan.asks)
        writeExtras(index, start, actionAt);
    append(actionAt,
        {{u"type"_s, u"action"_s}, {u"tool"_s, QString(step.tool)},
            {u"input"_s, QJsonObject{{QString(step.key), filled(step.value)}}}, {u"output"_s, filled(step.output)},
            {u"isError"_s, step.isError}, {u"toolUseId"_s, u"step-%1"_s.arg(index + 1)},
            {u"durationMs"_s, m_random.bounded(40, 2400)}});
    writeUsage(actionAt);
    if (index == m_plan.steps * 2 / 3)
        append(actionAt,
            {{u"type"_s, u"link"_s}, {u"label"_s, u"Pull request #%1"_s.arg(m_request)},
                {u"url"_s, u"https://example.com/pulls/%1"_s.arg(m_request)}});
}

void ScriptWriter::writeUsage(std::chrono::milliseconds at)
{
    m_inputTokens += m_random.bounded(1200, 6000);
    m_outputTokens += m_random.bounded(150, 900);
    // 3 and 15 dollars for a million, to a hundredth of a cent.
    const double cost = static_cast<double>(m_inputTokens * 3 + m_outputTokens * 15) / 1e6;
    append(at,
        {{u"type"_s, u"usage"_s}, {u"costUsd"_s, std::round(cost * 1e4) / 1e4}, {u"inputTokens"_s, m_inputTokens},
            {u"outputTokens"_s, m_outputTokens}});
}

void ScriptWriter::end()
{
    QJsonObject finished{{u"type"_s, u"finished"_s}, {u"ok"_s, m_plan.outcome != ExampleOutcome::Failed}};
    if (m_plan.outcome == ExampleOutcome::Failed)
        finished.insert(u"error"_s, u"2 of 14 tests of %1 still fail"_s.arg(m_fileStem));
    else
        finished.insert(u"summary"_s,
            u"%1: done. src/%2.cpp and its test are changed, all 14 tests pass; pull request #%3 is open."_s.arg(
                m_topic, m_fileStem, QString::number(m_request)));
    if (m_plan.asks)
        writePlan(m_plan.length, 3);
    append(m_plan.length, finished);
}

QList<ExampleLine> ScriptWriter::write()
{
    begin();
    if (m_plan.outcome == ExampleOutcome::Silent)
        return m_script;
    const bool hangs = m_plan.outcome == ExampleOutcome::Hang;
    const int steps = hangs ? m_plan.steps / 2 : m_plan.steps;
    for (int index = 0; index < steps; ++index)
        writeStep(index);
    if (!hangs && m_plan.outcome != ExampleOutcome::Crash)
        end();
    return m_script;
}

} // namespace

ExamplePlan examplePlan(const QMap<QString, QString> &environment, quint32 seed)
{
    QRandomGenerator random(seed);
    ExamplePlan plan{.length = std::chrono::milliseconds(random.bounded(5'000, 20'001)),
        .outcome = ExampleOutcome::Completed,
        .steps = random.bounded(4, 9),
        .seed = seed};
    bool isNumber = false;
    const double seconds = environment.value(u"RENSEI_EXAMPLE_SECONDS"_s).toDouble(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= 86'400)
        plan.length = std::chrono::milliseconds(std::llround(seconds * 1000));
    const int steps = environment.value(u"RENSEI_EXAMPLE_STEPS"_s).toInt(&isNumber);
    if (isNumber && steps >= 0 && steps <= 1000)
        plan.steps = steps;
    plan.asks = environment.value(u"RENSEI_EXAMPLE_ASKS"_s) == "1"_L1;
    // One of four: each waits for a quarter of an hour when nobody answers, and keeps its slot meanwhile.
    plan.needsPerson = plan.asks && seed % 4 == 0;
    for (const NamedOutcome &known : namedOutcomes) {
        if (environment.value(u"RENSEI_EXAMPLE_OUTCOME"_s) == known.name)
            plan.outcome = known.outcome;
    }
    return plan;
}

QList<ExampleLine> exampleScript(const QJsonObject &session, const ExamplePlan &plan)
{
    return ScriptWriter(session, plan).write();
}

QList<QJsonObject> examplePromptEvents(const QString &id, const QString &text)
{
    const QString prompt = text.simplified();
    const QString quoted = prompt.size() > 120 ? prompt.left(119) + u'…' : prompt;
    return {{{u"type"_s, u"ack"_s}, {u"id"_s, id}},
        {{u"type"_s, u"thought"_s}, {u"text"_s, u"You said: “%1” I will mind that from here on."_s.arg(quoted)}}};
}

bool isRequest(const QJsonObject &event)
{
    return event.value("type"_L1) == "request"_L1;
}

QList<QJsonObject> exampleDecisionEvents(bool isAllowed)
{
    return {{{u"type"_s, u"thought"_s},
        {u"text"_s, isAllowed ? u"Allowed; the backup has a copy now."_s : u"Not allowed, so there is no copy."_s}}};
}

QList<QJsonObject> exampleStopEvents()
{
    return {{{u"type"_s, u"thought"_s}, {u"text"_s, u"Asked to stop; leaving everything as it is."_s}},
        {{u"type"_s, u"finished"_s}, {u"ok"_s, false}, {u"error"_s, u"stopped on request"_s}}};
}

} // namespace rensei::example_runner
