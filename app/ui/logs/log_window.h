#pragma once

#include "app/backend/logs/log_source.h"
#include "app/backend/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace rensei::app {

class LogView;
class MessageBar;

/// The log of this program, of the agent, or of a session: followed, filtered, searched, copied, saved. Reads nothing
/// while it cannot be seen.
class LogWindow final : public QWidget {
    Q_OBJECT

public:
    LogWindow(LogSource &source, Settings &settings);
    ~LogWindow() override;

    /// Opens it with this log, or brings it to the front. `sessionName`: of a session, its identifier.
    void present(const LogSource::Subject &subject, const QString &sessionName = {});
    struct Shown {
        LogSource::Subject subject;
        QString sessionName = {};
    };
    Shown shown() const; ///< as for present()
    void save(const QString &path); ///< the lines that the level lets through
    void fail(const QString &text, const QString &path); ///< a folder was not opened; `path` can be copied

Q_SIGNALS:
    void folderRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *makeBar();
    QHBoxLayout *makeButtons();
    void chooseSubject();
    void update();
    QString trouble() const;
    QString sizeText() const;
    void copy();
    void askWhere();

    LogSource &m_source;
    Settings &m_settings;
    QComboBox *m_subject;
    QComboBox *m_level;
    QLineEdit *m_search;
    QLabel *m_found;
    QCheckBox *m_follow;
    MessageBar *m_trouble;
    MessageBar *m_told; ///< what came of a click
    LogView *m_view;
    QLabel *m_size;
};

} // namespace rensei::app
