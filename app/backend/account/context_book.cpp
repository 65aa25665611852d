#include "app/backend/account/context_book.h"

#include <QScopedValueRollback>

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto writerPause = 50ms;

ContextBook::ContextBook(QString file, Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_again(clock)
{
}

ContextBook::~ContextBook() = default;

void ContextBook::start()
{
    m_watcher = std::make_unique<config::ConfigWatcher>(m_file, m_clock);
    connect(m_watcher.get(), &config::ConfigWatcher::changed, this, &ContextBook::read);
    read();
}

void ContextBook::read()
{
    const auto contexts = load();
    const std::optional<Error> problem = contexts ? std::nullopt : std::optional(contexts.error());
    if (contexts && *contexts == m_contexts && problem == m_problem)
        return;
    m_problem = problem;
    if (contexts)
        m_contexts = *contexts;
    Q_EMIT changed();
}

void ContextBook::change(Edit edit, Then then)
{
    m_waiting.push_back({std::move(edit), std::move(then), m_clock.now() + WriteLock::usualWait});
    if (m_waiting.size() == 1)
        writeWaiting();
}

// Never blocks: this is the thread of the windows.
void ContextBook::writeWaiting()
{
    while (!m_waiting.empty()) {
        const auto after = config::changeContexts(m_file, m_waiting.front().edit, 0ms);
        const bool isOtherWriting = !after && after.error().timedOut;
        if (isOtherWriting && m_clock.now() < m_waiting.front().latest)
            return m_again.start(writerPause, [this] { writeWaiting(); });
        const Change done = std::move(m_waiting.front());
        m_waiting.pop_front();
        done.then(apply(after));
    }
}

Result<void> ContextBook::apply(const Result<config::Contexts> &after)
{
    if (!after)
        return fail(after.error());
    if (m_watcher)
        m_watcher->remember();
    m_problem.reset();
    const QScopedValueRollback own(m_isOwnChange, true);
    if (std::exchange(m_contexts, *after) != *after)
        Q_EMIT changed();
    return {};
}

} // namespace rensei::app

#include "moc_context_book.cpp"
