#pragma once

#include "app/model/logs/log_model.h"

#include <QListView>

namespace rensei::app {

/// A log as a list of lines in which what is searched is marked. While it follows, the newest line is in sight;
/// scrolling away from it ends that.
class LogView final : public QListView {
    Q_OBJECT

public:
    explicit LogView(LogModel &model);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);
    QString selectedText() const; ///< of the selected lines; "" when there is none
    void showNextFound(bool isForward);

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void scrolled(int value);

    LogModel &m_model;
    bool m_isFollowing = true;
    bool m_isChanging = false; ///< the rows, so the reader has not moved the scroll bar
};

} // namespace rensei::app
