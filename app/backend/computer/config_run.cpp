#include "app/backend/computer/config_run.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto configSilence = 30s; // a running agent is told, too

ConfigRun::ConfigRun(Parts parts)
    : m_parts(std::move(parts))
    , m_answer(m_parts.makeProcess, m_parts.clock)
{
}

bool ConfigRun::has(Task::Kind kind) const
{
    const auto isOne = [kind](const Task &task) { return task.kind == kind; };
    return (m_current && isOne(*m_current)) || std::ranges::any_of(m_tasks, isOne);
}

bool ConfigRun::isLooking() const
{
    return has(Task::Kind::ReadSettings);
}

bool ConfigRun::isChanging() const
{
    return has(Task::Kind::Change) || has(Task::Kind::Forget);
}

void ConfigRun::look()
{
    if (has(Task::Kind::ReadSettings) || has(Task::Kind::ReadDecisions))
        return;
    m_failure.reset();
    m_tasks.append({.kind = Task::Kind::ReadSettings, .words = {u"config"_s}});
    m_tasks.append({.kind = Task::Kind::ReadDecisions, .words = {u"consents"_s}});
    start();
}

void ConfigRun::set(const QString &key, const QString &value)
{
    change(key, {u"set"_s, key, value}, [value](AgentSetting &setting) {
        setting.text = value;
        setting.isSet = true;
    });
}

void ConfigRun::unset(const QString &key)
{
    change(key, {u"unset"_s, key}, [](AgentSetting &setting) {
        setting.text = setting.usual;
        setting.isSet = false;
    });
}

void ConfigRun::setSecret(const QString &key, SharedSecret value)
{
    if (!m_confirmed)
        return;
    m_failure.reset();
    m_tasks.append({.kind = Task::Kind::Change,
        .subject = key,
        .words = {u"config"_s, u"set"_s, key, u"--secret-stdin"_s},
        .secret = std::move(value)});
    start();
}

void ConfigRun::addItem(const QString &key, const QString &item)
{
    change(key, {u"add"_s, key, item}, [item](AgentSetting &setting) {
        setting.items.prepend(item);
        setting.isSet = true;
    });
}

void ConfigRun::removeItem(const QString &key, const QString &item)
{
    change(key, {u"remove"_s, key, item}, [item](AgentSetting &setting) { setting.items.removeOne(item); });
}

void ConfigRun::change(const QString &key, const QStringList &words, std::function<void(AgentSetting &)> apply)
{
    if (!m_confirmed)
        return;
    const auto isWhole = [](const QString &action) { return action == "set"_L1 || action == "unset"_L1; };
    if (isWhole(words.first()))
        m_tasks.removeIf([&](const Task &task) { return task.subject == key && isWhole(task.words.value(1)); });
    m_failure.reset();
    m_tasks.append({Task::Kind::Change, key, QStringList{u"config"_s} + words, std::move(apply)});
    start();
}

void ConfigRun::forget(const QString &subject)
{
    m_failure.reset();
    m_tasks.append({.kind = Task::Kind::Forget, .subject = subject, .words = {u"consents"_s, u"forget"_s, subject}});
    start();
}

void ConfigRun::start()
{
    if (!m_current && !m_tasks.isEmpty()) {
        m_current = m_tasks.takeFirst();
        ProcessStart start = m_parts.command();
        start.arguments = m_current->words + QStringList{u"--json"_s} + start.arguments;
        const auto lines = m_current->secret ? QList{m_current->secret} : QList<SharedSecret>();
        m_answer.ask({start, lines}, configSilence, [this](const AgentAnswer::Reply &reply) {
            const Task task = *std::exchange(m_current, std::nullopt);
            done(task, reply);
        });
    }
    showChanges();
    Q_EMIT changed();
}

void ConfigRun::done(const Task &task, const AgentAnswer::Reply &reply)
{
    if (reply.trouble != Trouble::None)
        fail(task, reply.trouble, reply.errors);
    else if (!read(task, reply.output))
        fail(task, Trouble::Broken, reply.errors);
    else if (task.kind == Task::Kind::ReadSettings)
        m_trouble = Trouble::None;
    else if (task.secret)
        Q_EMIT secretStored();
    start();
}

bool ConfigRun::read(const Task &task, const QByteArray &output)
{
    if (task.kind == Task::Kind::ReadDecisions || task.kind == Task::Kind::Forget) {
        auto decisions = parseDecisions(output);
        const bool isRead = decisions.has_value();
        if (isRead)
            m_decisions = std::move(decisions);
        return isRead;
    }
    auto settings = parseAgentSettings(output);
    const bool isRead = settings.has_value();
    if (isRead)
        m_confirmed = std::move(settings);
    return isRead;
}

void ConfigRun::fail(const Task &task, Trouble trouble, const QString &errors)
{
    if (task.kind == Task::Kind::Change || task.kind == Task::Kind::Forget) {
        m_failure = Failure{task.subject, trouble, errors};
        return;
    }
    m_trouble = trouble;
    m_errors = errors;
    m_tasks.removeIf([](const Task &other) { return other.kind == Task::Kind::ReadDecisions; });
}

/// A change is shown at once, and taken back when it fails.
void ConfigRun::showChanges()
{
    m_settings = m_confirmed;
    if (!m_settings)
        return;
    const auto apply = [this](const Task &task) {
        AgentSetting *setting = task.apply ? m_settings->find(task.subject) : nullptr;
        if (setting)
            task.apply(*setting);
    };
    if (m_current)
        apply(*m_current);
    for (const Task &task : std::as_const(m_tasks))
        apply(task);
}

} // namespace rensei::app

#include "moc_config_run.cpp"
