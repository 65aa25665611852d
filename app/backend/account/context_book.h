#pragma once

#include "agent/config/config_watcher.h"
#include "agent/config/contexts.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// The contexts of this user as they are on disk, which the command line changes too.
class ContextBook final : public QObject {
    Q_OBJECT

public:
    /// `file`: see config::contextsFile().
    ContextBook(QString file, Clock &clock);
    ~ContextBook() override;

    /// Reads the file, and watches it from now on.
    void start();

    /// Read anew.
    [[nodiscard]] Result<config::Contexts> load() const { return config::loadContexts(m_file); }

    /// As last read or written; what was there before while the file cannot be read.
    const config::Contexts &contexts() const { return m_contexts; }

    /// Why the file could not be read: a sentence with what to do.
    const std::optional<Error> &problem() const { return m_problem; }

    /// Reads the file, has `edit` change it, and writes it in one step. An Error leaves it as it is.
    using Edit = config::ContextsEdit;
    [[nodiscard]] Result<void> change(const Edit &edit);

Q_SIGNALS:
    void changed(); ///< here or by another program

private:
    void read();

    QString m_file;
    Clock &m_clock;
    std::unique_ptr<config::ConfigWatcher> m_watcher; ///< null before start()
    config::Contexts m_contexts;
    std::optional<Error> m_problem;
};

} // namespace rensei::app
