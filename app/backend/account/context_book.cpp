#include "app/backend/account/context_book.h"

#include <utility>

namespace rensei::app {

ContextBook::ContextBook(QString file, Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
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

Result<void> ContextBook::change(const Edit &edit)
{
    const auto after = config::changeContexts(m_file, edit);
    if (!after)
        return fail(after.error());
    if (m_watcher)
        m_watcher->remember();
    m_problem.reset();
    if (std::exchange(m_contexts, *after) != *after)
        Q_EMIT changed();
    return {};
}

} // namespace rensei::app

#include "moc_context_book.cpp"
