#pragma once

#include "agent/config/config_watcher.h"
#include "agent/config/contexts.h"

#include <QObject>

#include <deque>
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

    /// Reads the file, has `edit` change it, and writes it in one step. An Error leaves it as it is; one with timedOut
    /// means that another program was writing all the time. `then` is called at once, or, while another program writes,
    /// up to 2 s later, after those of earlier changes; never after this object is gone.
    using Edit = config::ContextsEdit;
    using Then = std::function<void(const Result<void> &)>;
    void change(Edit edit, Then then);

    /// Whether changed() is emitted for a change of its own.
    bool isOwnChange() const { return m_isOwnChange; }

Q_SIGNALS:
    void changed(); ///< here or by another program

private:
    struct Change {
        Edit edit;
        Then then;
        std::chrono::milliseconds latest; ///< on the clock
    };
    void read();
    void writeWaiting();
    Result<void> apply(const Result<config::Contexts> &after);

    QString m_file;
    Clock &m_clock;
    std::unique_ptr<config::ConfigWatcher> m_watcher; ///< null before start()
    config::Contexts m_contexts;
    std::optional<Error> m_problem;
    std::deque<Change> m_waiting; ///< for another program that writes, or for an earlier change
    OneShotTimer m_again;
    bool m_isOwnChange = false;
};

} // namespace rensei::app
