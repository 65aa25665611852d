#pragma once

#include <QWidget>

namespace rensei::app {

class MessageBar;

/// Above the checks of the status window: that the desktop quits when sessions have ended, and what happened while the
/// computer was asleep.
class LifeBars final : public QWidget {
    Q_OBJECT

public:
    explicit LifeBars(QWidget *parent = nullptr);

    void show(const QString &finishing, const QString &wakeReport); ///< "" for what is not so
    bool hasReport() const;

Q_SIGNALS:
    void quitCanceled();
    void reportSeen();

private:
    MessageBar *m_finishing;
    MessageBar *m_report;
};

} // namespace rensei::app
