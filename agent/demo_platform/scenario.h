#pragma once

#include <QObject>
#include <QTimer>

namespace rensei::demo {

class DemoPlatform;

/// Keeps a demo platform busy: queues believable work as long as fewer than six sessions wait or run, with
/// a pause between two.
class Scenario : public QObject {
    Q_OBJECT

public:
    explicit Scenario(DemoPlatform &platform, QObject *parent = nullptr);

    void start();

private:
    void queueOne();

    DemoPlatform &m_platform;
    QTimer m_timer;
    int m_next = 0;
};

} // namespace rensei::demo
