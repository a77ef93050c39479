import { parentPort } from 'node:worker_threads';
import { readPhotoData } from '@shared/photo/read-photo-data';
import { makePhotoWork } from './photo-work';
import { servePhotoWork } from './serve-photo-work';

if (parentPort === null) throw new Error('This file runs as a thread of the photo engine');
servePhotoWork(parentPort, makePhotoWork(readPhotoData));
