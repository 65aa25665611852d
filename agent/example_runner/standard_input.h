#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace rensei::example_runner {

/// This program's standard input, read without blocking the Qt thread.
class StandardInput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void received(const QByteArray &bytes);
    void ended(); ///< once, after the last bytes
};

/// At most one per process. One implementation per system.
std::unique_ptr<StandardInput> makeStandardInput();

} // namespace rensei::example_runner
