#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace rensei::tests {

/// What a screen reader is told of one thing on the screen. A handle: each call asks the program again.
class Accessible {
public:
    Accessible() = default;
    Accessible(QString service, QString path)
        : m_service(std::move(service))
        , m_path(std::move(path))
    {
    }

    bool isNull() const { return m_path.isEmpty(); }
    const QString &service() const { return m_service; } ///< the program's name on the bus
    bool operator==(const Accessible &) const = default;

    QString name() const;
    QString description() const;
    QString role() const; ///< as AT-SPI names it: "push button", "frame", "table cell"
    QString text() const; ///< what can be read in it character by character; "" where it has no such text
    bool isShowing() const;
    QList<Accessible> children() const; ///< at most 200
    Accessible parent() const;

    /// This and all below it that shows, in the order of the tree, for which `holds` is true. Tables are asked for
    /// their first rows only.
    QList<Accessible> all(const std::function<bool(const Accessible &)> &holds) const;
    bool contains(const QString &text) const; ///< as a name or text of this or of anything below it that shows

    QString told() const; ///< name, role and text in a line, for a test's message
    QString tree() const; ///< all that shows, indented, for a test's message

private:
    QVariant property(const QString &name) const;
    QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;

    QString m_service;
    QString m_path;
};

/// A screen reader without a voice: it starts the bus of assistive technology in this session, listens where the focus
/// goes and what is announced, and looks at what programs show there.
class ScreenReader final : public QObject {
    Q_OBJECT

public:
    ScreenReader();
    ~ScreenReader() override;

    static QString launcher(); ///< the program that opens that bus; "" when it is not installed
    bool start(); ///< false when the bus does not come up within 10 s

    Accessible focus() const { return m_focus; }
    QStringList alerts() const; ///< the texts of the notifications that came up and still exist, oldest first

    /// A window of the process whose title begins so; null when there is none.
    Accessible window(qint64 pid, const QString &title) const;

private Q_SLOTS:
    void stateChanged(const QDBusMessage &message);

private:
    QProcess m_bus;
    Accessible m_focus;
    QList<Accessible> m_shown; ///< one after the other
};

} // namespace rensei::tests
