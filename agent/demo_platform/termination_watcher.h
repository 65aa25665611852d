#pragma once

#include <QObject>

namespace rensei::demo {

/// Reports that the program should end: on SIGTERM, SIGINT or their Windows equivalents, and on request when standard
/// input is closed. Create only one per program.
class TerminationWatcher : public QObject {
    Q_OBJECT

public:
    explicit TerminationWatcher(QObject *parent = nullptr);

    void watchSignals();
    void watchStandardInput();

Q_SIGNALS:
    void terminationRequested();
};

} // namespace rensei::demo
