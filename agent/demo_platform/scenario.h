#pragma once

#include <QObject>
#include <QTimer>

namespace rensei::demo {

class DemoPlatform;

/// Keeps a demo platform busy: queues a sample session every few seconds while fewer than six are unfinished.
class Scenario : public QObject {
    Q_OBJECT

public:
    explicit Scenario(DemoPlatform &platform, QObject *parent = nullptr);

    void start();

private:
    void queueNext();

    DemoPlatform &m_platform;
    QTimer m_timer;
    int m_nextIndex = 0;
};

} // namespace rensei::demo
