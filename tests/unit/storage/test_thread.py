import threading
import time

import pytest

from dreamdesk.storage.thread import VaultThread


def test_jobs_run_in_order_on_one_thread_that_is_not_ours() -> None:
    thread, done = VaultThread(), []

    def job(number: int) -> int:
        time.sleep(0.002 if number == 0 else 0)
        done.append((number, threading.get_ident()))
        return number

    futures = [thread.post(lambda number=number: job(number)) for number in range(20)]
    assert [future.result() for future in futures] == list(range(20))
    thread.close()
    assert [number for number, _ in done] == list(range(20))
    assert len({ident for _, ident in done}) == 1
    assert done[0][1] != threading.get_ident()


def test_an_error_comes_in_the_future_and_the_next_job_runs() -> None:
    thread = VaultThread()

    def fails() -> None:
        raise LookupError

    failed, fine = thread.post(fails), thread.post(lambda: "fine")
    with pytest.raises(LookupError):
        failed.result()
    assert fine.result() == "fine"
    thread.close()


def test_closing_finishes_what_was_posted_and_takes_no_more() -> None:
    thread, done = VaultThread(), []
    thread.post(lambda: time.sleep(0.01))
    thread.post(lambda: done.append("last"))
    thread.close()
    assert done == ["last"]
    with pytest.raises(RuntimeError):
        thread.post(lambda: None)
