#pragma once

#include <QObject>

namespace rensei {

/// The operating system's signals as Qt signals on the Qt thread: SIGTERM and SIGINT request termination, SIGHUP a
/// reload of the configuration (Windows: Ctrl-C, Ctrl-Break, closing the console, logging off and shutting down all
/// request termination). Active while this object exists, of which a program has one, until it ends: later signals are
/// ignored. An ignored SIGHUP (nohup) stays ignored.
class SignalSource final : public QObject {
    Q_OBJECT

public:
    SignalSource();
    ~SignalSource() override;

Q_SIGNALS:
    void terminateRequested(); ///< again for every further signal
    void reloadRequested();
};

/// Writing to an output that nobody reads any more fails from now on, and does not end this program (SIGPIPE). For one
/// that must not end halfway because its reader did. What it starts is not affected.
void outliveReaders();

} // namespace rensei
