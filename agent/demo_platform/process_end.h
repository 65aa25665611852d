#pragma once

#include <QObject>

namespace rensei::demo {

/// Asks the program to end: on SIGTERM, SIGINT or their like, and, when wanted, when standard input is closed.
/// There is one in a program.
class ProcessEnd : public QObject {
    Q_OBJECT

public:
    explicit ProcessEnd(QObject *parent = nullptr);

    void watchSignals();
    void watchStandardInput();

Q_SIGNALS:
    void asked();
};

} // namespace rensei::demo
