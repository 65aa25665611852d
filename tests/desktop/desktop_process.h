#pragma once

#include <QDBusArgument>
#include <QHash>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace rensei::tests {

/// Runs the event loop until `holds` does.
bool within(std::chrono::milliseconds limit, const std::function<bool()> &holds);

/// Runs a program to its end while this thread's events go on; what it printed, nullopt when it failed.
std::optional<QString> run(const QString &program, const QStringList &arguments, const QStringList &environment = {});

/// A program that shows tray icons, until destruction.
class Panel {
public:
    enum class Kind {
        Notifier, ///< lxqt-panel, which hosts StatusNotifier items
        Embedding, ///< trayer, in which icons dock as X windows
    };
    explicit Panel(Kind kind);
    ~Panel();

    static bool isInstalled(Kind kind);

private:
    QProcess m_process;
};

/// The built desktop as a process, and its icon in the tray as the panel sees it.
class DesktopProcess {
public:
    explicit DesktopProcess(QStringList arguments);
    ~DesktopProcess();

    QStringList environment = QProcess::systemEnvironment();
    void start();
    void end(); ///< as a session does that ends; without mercy after 10 s
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }
    qint64 pid() const { return m_process.processId(); }
    QList<qint64> children(const QString &program) const; ///< ids of direct ones that run it

    /// Whether the panel's watcher lists its icon.
    bool hasIcon();
    QString toolTip();
    QImage icon(); ///< the largest it offers; null when there is none

    /// Clicks an entry of its menu, whose text begins so. False when there is none.
    QStringList menuTexts(); ///< of all entries
    bool click(const QString &entry);

    /// Whether an enabled entry of its menu ends so.
    bool offers(const QString &action);

    /// Titles of its windows that the window manager knows, without what the program adds.
    QStringList windows() const;

private:
    struct Entry {
        int id = 0;
        QString text;
        bool isEnabled = true;
        bool isVisible = true;
    };
    QVariant property(const QString &name);
    QString menuPath();
    QList<Entry> menu(); ///< all its entries; empty when it cannot be read
    static QList<Entry> entries(const QDBusArgument &item);

    QStringList m_arguments;
    QProcess m_process;
    QString m_service; ///< of the icon; "" until hasIcon()
};

} // namespace rensei::tests
