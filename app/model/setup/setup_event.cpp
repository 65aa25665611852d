#include "app/model/setup/setup_event.h"

#include "agent/base/json_reader.h"
#include "agent/base/truncate.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxListed = 200; // steps, writes, choices

/// The page of a platform; anything else that a browser or another program would open is left out.
static QUrl pageOf(const JsonReader &reader)
{
    const QUrl page(reader.line("page"_L1, maxSentencesLength), QUrl::StrictMode);
    const bool isWeb = page.scheme() == "https"_L1 || page.scheme() == "http"_L1;
    return page.isValid() && isWeb && !page.host().isEmpty() ? page : QUrl();
}

template <typename T, typename Read>
static QList<T> listOf(const JsonReader &reader, QLatin1StringView key, Read read)
{
    QList<T> all;
    for (const QJsonValue &value : reader.maybeArray(key).value_or(QJsonArray())) {
        if (all.size() == maxListed)
            break;
        if (std::optional<T> one = value.isObject() ? read(JsonReader(value.toObject())) : std::nullopt)
            all.append(std::move(*one));
    }
    return all;
}

static QStringList cutTexts(const JsonReader &reader, QLatin1StringView key)
{
    QStringList texts;
    for (const QString &text : reader.strings(key).mid(0, maxListed))
        texts.append(truncate(text, maxSentencesLength));
    return texts;
}

static std::optional<SetupStep> plannedStep(const JsonReader &reader)
{
    SetupStep step{.id = reader.line("id"_L1), .title = reader.line("title"_L1)};
    return step.id.isEmpty() ? std::nullopt : std::optional(step);
}

static std::optional<SetupPlan::Foreign> foreignOf(const JsonReader &one)
{
    using Foreign = SetupPlan::Foreign;
    const qint64 port = one.maybeInteger("port"_L1).value_or(Foreign::usualPort);
    const bool isPort = port > 0 && port <= std::numeric_limits<quint16>::max();
    const Foreign foreign{.path = one.line("path"_L1, maxSentencesLength),
        .canImport = one.maybeBool("canImport"_L1).value_or(false),
        .problem = one.line("problem"_L1, maxSentencesLength),
        .platform = one.line("platform"_L1, maxSentencesLength),
        .hasKey = one.maybeBool("hasKey"_L1).value_or(false),
        .running = one.line("running"_L1),
        .port = isPort ? static_cast<quint16>(port) : Foreign::usualPort,
        .takes = cutTexts(one, "takes"_L1)};
    return foreign.path.isEmpty() ? std::nullopt : std::optional(foreign);
}

static SetupPlan planOf(const JsonReader &reader)
{
    const JsonReader choices(reader.maybeObject("choices"_L1).value_or(QJsonObject()));
    SetupPlan plan;
    plan.steps = listOf<SetupStep>(reader, "steps"_L1, plannedStep);
    plan.service = reader.line("service"_L1);
    plan.permissions = choices.line("permissions"_L1);
    plan.writes = listOf<SetupPlan::Write>(reader, "writes"_L1, [](const JsonReader &one) {
        SetupPlan::Write write{one.line("path"_L1, maxSentencesLength), one.line("what"_L1)};
        return write.path.isEmpty() && write.what.isEmpty() ? std::nullopt : std::optional(write);
    });
    plan.projects = listOf<SetupPlan::Project>(choices, "projects"_L1, [](const JsonReader &one) {
        SetupPlan::Project project{
            one.line("slug"_L1), one.line("name"_L1), one.maybeBool("isDefault"_L1).value_or(false)};
        if (project.name.isEmpty())
            project.name = project.slug;
        return project.slug.isEmpty() ? std::nullopt : std::optional(project);
    });
    plan.runners = listOf<SetupPlan::Runner>(choices, "runners"_L1, [](const JsonReader &one) {
        SetupPlan::Runner runner{one.line("name"_L1), one.line("title"_L1), one.line("version"_L1),
            one.maybeBool("recommended"_L1).value_or(false), one.line("problem"_L1, maxSentencesLength)};
        if (runner.title.isEmpty())
            runner.title = runner.name;
        return runner.name.isEmpty() ? std::nullopt : std::optional(runner);
    });
    plan.foreign = listOf<SetupPlan::Foreign>(reader, "foreign"_L1, foreignOf);
    plan.startsBeforeLogin = reader.maybeBool("beforeLogin"_L1);
    plan.removes = cutTexts(reader, "removes"_L1);
    return plan;
}

static std::optional<SetupStep::State> stateNamed(const QString &name)
{
    using State = SetupStep::State;
    static const std::array<std::pair<QLatin1StringView, State>, 6> names{
        {{"running"_L1, State::Running}, {"done"_L1, State::Done}, {"satisfied"_L1, State::Satisfied},
            {"failed"_L1, State::Failed}, {"skipped"_L1, State::Skipped}, {"undone"_L1, State::Undone}}};
    const auto found = std::ranges::find(names, name, [](const auto &each) { return QString(each.first); });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

static std::optional<SetupEvent> stepOf(const JsonReader &reader)
{
    const auto state = stateNamed(reader.line("state"_L1));
    auto step = plannedStep(reader);
    if (!state || !step)
        return std::nullopt;
    step->state = *state;
    step->evidence = reader.line("evidence"_L1);
    step->at = reader.maybeInstant("at"_L1);
    if (const auto problem = reader.maybeObject("problem"_L1)) {
        const JsonReader one(*problem);
        step->problem = SetupProblem{one.line("code"_L1), one.line("text"_L1, maxSentencesLength),
            one.line("todo"_L1, maxSentencesLength), pageOf(one), one.line("command"_L1)};
    }
    return *step;
}

std::optional<SetupEvent> parseSetupEvent(const QByteArray &line)
{
    const auto object = parseObject(line);
    if (!object)
        return std::nullopt;
    const JsonReader reader(*object);
    const QString type = reader.line("type"_L1);
    if (type == "plan"_L1)
        return planOf(reader);
    if (type == "step"_L1)
        return stepOf(reader);
    if (type != "finished"_L1)
        return std::nullopt;
    return SetupFinished{reader.maybeBool("ok"_L1).value_or(false), reader.maybeBool("cancelled"_L1).value_or(false),
        reader.line("receipt"_L1, maxSentencesLength), cutTexts(reader, "removed"_L1),
        reader.line("text"_L1, maxSentencesLength), reader.line("note"_L1, maxSentencesLength)};
}

} // namespace rensei::app
